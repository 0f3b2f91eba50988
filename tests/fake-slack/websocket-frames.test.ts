import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFrameReader, encodeFrame, type Frame, OPCODES } from './websocket-frames.ts';

/** Reads bytes that come in pieces of this size. */
function read(bytes: Buffer, size: number): Frame[] {
  const frames: Frame[] = [];
  const feed = createFrameReader((frame) => void frames.push(frame));
  for (let start = 0; start < bytes.length; start += size) feed(bytes.subarray(start, start + size));
  return frames;
}

describe('frames', () => {
  it('are read as they were packed, however the bytes are cut', () => {
    const lengths = fc.constantFrom(0, 1, 125, 126, 65_535, 65_536);
    fc.assert(
      fc.property(
        fc.array(lengths, { maxLength: 3 }),
        fc.integer({ min: 1, max: 70_000 }),
        (sizes, piece) => {
          const payloads = sizes.map((size) => Buffer.alloc(size, '파'));
          const bytes = Buffer.concat(payloads.map((payload) => encodeFrame(OPCODES.text, payload)));
          const frames = read(bytes, Math.max(piece, bytes.length / 200));
          expect(frames.map(({ payload }) => payload.equals(payloads.shift() ?? Buffer.alloc(0)))).toEqual(
            sizes.map(() => true),
          );
        },
      ),
      { numRuns: 30 },
    );
  });

  // The example of RFC 6455, section 5.7: "Hello" with a mask, as a client sends it.
  it('lose the mask of a client', () => {
    const masked = Buffer.from([0x81, 0x85, 0x37, 0xfa, 0x21, 0x3d, 0x7f, 0x9f, 0x4d, 0x51, 0x58]);
    expect(read(masked, 3)).toEqual([{ opcode: OPCODES.text, payload: Buffer.from('Hello') }]);
  });

  // The same section: "Hel" and "lo" in two fragments, a ping between them.
  it('are joined from fragments, past a control frame between them', () => {
    const bytes = Buffer.concat([
      Buffer.from([0x01, 0x03, 0x48, 0x65, 0x6c]),
      encodeFrame(OPCODES.ping, Buffer.from('?')),
      Buffer.from([0x80, 0x02, 0x6c, 0x6f]),
    ]);
    expect(read(bytes, 100)).toEqual([
      { opcode: OPCODES.ping, payload: Buffer.from('?') },
      { opcode: OPCODES.text, payload: Buffer.from('Hello') },
    ]);
  });
});
