import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { createFrameReader, encodeFrame, OPCODES } from './websocket-frames.ts';

/** One open WebSocket of Socket Mode, seen from Slack's side. */
export interface SocketLink {
  readonly send: (message: object) => void;
  /** Closes as Slack does, with a frame that says goodbye. */
  readonly close: () => void;
  /** Drops the line without a word, as a broken network does. */
  readonly drop: () => void;
}

/** What becomes of a link. */
interface LinkEvents {
  readonly onMessage: (message: unknown) => void;
  readonly onClosed: () => void;
}

/** Appended to the client's key by RFC 6455, so that no other server answers by accident. */
const PROTOCOL_GUID = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';

/** Turns an HTTP upgrade into a WebSocket. Pings are answered, since the client takes silence for a broken line. */
export function acceptSocket(request: IncomingMessage, stream: Duplex, events: LinkEvents): SocketLink {
  const key = request.headers['sec-websocket-key'] ?? '';
  const accepted = createHash('sha1')
    .update(key + PROTOCOL_GUID)
    .digest('base64');
  stream.write(
    `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accepted}\r\n\r\n`,
  );
  const sendFrame = (opcode: number, payload: Buffer) => {
    if (stream.writable) stream.write(encodeFrame(opcode, payload));
  };
  const read = createFrameReader(({ opcode, payload }) => {
    if (opcode === OPCODES.text) events.onMessage(JSON.parse(payload.toString('utf8')));
    if (opcode === OPCODES.ping) sendFrame(OPCODES.pong, payload);
    if (opcode === OPCODES.close) {
      sendFrame(OPCODES.close, payload);
      stream.end();
    }
  });
  stream.on('data', read);
  stream.on('error', () => stream.destroy());
  stream.on('close', events.onClosed);
  return {
    send: (message) => sendFrame(OPCODES.text, Buffer.from(JSON.stringify(message), 'utf8')),
    close: () => sendFrame(OPCODES.close, Buffer.from([0x03, 0xe8])),
    drop: () => stream.destroy(),
  };
}
