/** A message or control frame of RFC 6455, whole: fragments have been joined, the mask is off. */
export interface Frame {
  readonly opcode: number;
  readonly payload: Buffer;
}

/** The opcodes that are used: https://www.rfc-editor.org/rfc/rfc6455#section-5.2 */
export const OPCODES = { continuation: 0x0, text: 0x1, close: 0x8, ping: 0x9, pong: 0xa } as const;

/** Packs one frame as a server sends it: whole and without a mask. */
export function encodeFrame(opcode: number, payload: Buffer): Buffer {
  const { length } = payload;
  if (length < 126) return Buffer.concat([Buffer.from([0x80 | opcode, length]), payload]);
  if (length < 65_536) {
    const head = Buffer.from([0x80 | opcode, 126, 0, 0]);
    head.writeUInt16BE(length, 2);
    return Buffer.concat([head, payload]);
  }
  const head = Buffer.alloc(10);
  head.writeUInt8(0x80 | opcode, 0);
  head.writeUInt8(127, 1);
  head.writeBigUInt64BE(BigInt(length), 2);
  return Buffer.concat([head, payload]);
}

/** Makes a reader that is fed bytes as they come and hands over each frame once it is whole. */
export function createFrameReader(onFrame: (frame: Frame) => void): (bytes: Buffer) => void {
  let waiting: Buffer = Buffer.alloc(0);
  let parts: { opcode: number; payloads: Buffer[] } | undefined;
  return (bytes) => {
    waiting = Buffer.concat([waiting, bytes]);
    for (let raw = takeFrame(waiting); raw !== undefined; raw = takeFrame(waiting)) {
      waiting = raw.rest;
      // Control frames may come between the fragments of a message.
      if (raw.opcode >= 0x8) {
        onFrame({ opcode: raw.opcode, payload: raw.payload });
        continue;
      }
      parts = raw.opcode === OPCODES.continuation ? parts : { opcode: raw.opcode, payloads: [] };
      parts?.payloads.push(raw.payload);
      if (raw.isLast && parts !== undefined) {
        onFrame({ opcode: parts.opcode, payload: Buffer.concat(parts.payloads) });
        parts = undefined;
      }
    }
  };
}

interface RawFrame extends Frame {
  readonly isLast: boolean;
  readonly rest: Buffer;
}

function takeFrame(bytes: Buffer): RawFrame | undefined {
  if (bytes.length < 2) return undefined;
  const [first, second] = [bytes.readUInt8(0), bytes.readUInt8(1)];
  const short = second & 0x7f;
  const lengthBytes = short === 126 ? 2 : short === 127 ? 8 : 0;
  const maskBytes = (second & 0x80) === 0 ? 0 : 4;
  const start = 2 + lengthBytes + maskBytes;
  if (bytes.length < start) return undefined;
  const length =
    lengthBytes === 0 ? short : lengthBytes === 2 ? bytes.readUInt16BE(2) : Number(bytes.readBigUInt64BE(2));
  if (bytes.length < start + length) return undefined;
  // A server's frames have no mask: four nothings leave the payload as it is.
  const mask = maskBytes === 0 ? Buffer.alloc(4) : bytes.subarray(start - maskBytes, start);
  const payload = Buffer.from(bytes.subarray(start, start + length));
  for (const [index, byte] of payload.entries()) payload[index] = byte ^ (mask[index % 4] ?? 0);
  return {
    isLast: (first & 0x80) !== 0,
    opcode: first & 0x0f,
    payload,
    rest: bytes.subarray(start + length),
  };
}
