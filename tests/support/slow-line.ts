import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

export interface SlowLine {
  /** Where the product is reached by the line. */
  address: string;
  /** Everything that came down the line so far. */
  bytesDown(): number;
  stop(): Promise<void>;
}

export interface LineSpeed {
  bitsPerSecond: number;
  /** There and back. */
  roundTripMs: number;
}

/** A phone at the edge of the network, by which a page of 60 KB needs more than a second. */
export const edgeOfTheNetwork: LineSpeed = { bitsPerSecond: 400_000, roundTripMs: 200 };

/** Passes bytes on in order: no faster than the line, which all connections share, and each after its way through it. */
function direction({ bitsPerSecond, roundTripMs }: LineSpeed) {
  let freeAt = 0;
  let bytes = 0;
  return {
    bytes: () => bytes,
    pass(from: Socket, to: Socket) {
      from.on('data', (chunk: Buffer) => {
        const now = performance.now();
        freeAt = Math.max(now, freeAt) + (chunk.length * 8_000) / bitsPerSecond;
        bytes += chunk.length;
        from.pause();
        setTimeout(() => from.resume(), freeAt - now);
        setTimeout(() => to.writable && to.write(chunk), freeAt - now + roundTripMs / 2);
      });
      from.on('end', () => {
        const wait = Math.max(0, freeAt - performance.now()) + roundTripMs / 2;
        setTimeout(() => to.end(), wait + 1);
      });
      from.on('error', () => to.destroy());
    },
  };
}

/** A slow line to an address of this machine. */
export async function slowLineTo(address: string, speed: LineSpeed = edgeOfTheNetwork): Promise<SlowLine> {
  const { hostname, port } = new URL(address);
  const [up, down] = [direction(speed), direction(speed)];
  const open = new Set<Socket>();
  const server = createServer((phone) => {
    const product = connect(Number(port), hostname);
    for (const socket of [phone, product]) {
      open.add(socket);
      socket.on('close', () => open.delete(socket));
    }
    up.pass(phone, product);
    down.pass(product, phone);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    bytesDown: down.bytes,
    async stop() {
      for (const socket of open) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
