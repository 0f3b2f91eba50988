import { describe, expect, it } from 'vitest';
import { checksIn, headlineOf, troublesIn } from './build-paste.ts';

const PS = `CONTAINER ID   IMAGE         COMMAND                  CREATED       STATUS                          PORTS                NAMES
3f2a9c1b7d10   postgres:16   "docker-entrypoint.s…"   3 hours ago   Exited (137) 3 minutes ago                           db
9b8c7d6e5f40   api:latest    "node server.js"         2 hours ago   Restarting (1) 5 seconds ago                         api
aabbccddeeff   nginx         "/docker-entrypoint.…"   2 hours ago   Up 2 hours (unhealthy)          0.0.0.0:80->80/tcp   web
112233445566   redis         "docker-entrypoint.s…"   2 hours ago   Up 2 hours (Paused)             6379/tcp             cache
665544332211   busybox       "true"                   2 hours ago   Exited (0) 2 hours ago                               once`;

describe('docker ps', () => {
  it('is read by its STATUS, an exit by its code', () => {
    expect(headlineOf(`도커 컨테이너가 죽어 있어요\n${PS}`)).toBe('컨테이너 5개 중 4개에 문제가 있어요.');
    expect(troublesIn(PS)).toEqual([
      'Exited (137): db',
      'Restarting (1): api',
      'unhealthy: web',
      'Paused: cache',
    ]);
  });

  it('is looked into with docker, never with kubectl', () => {
    expect(checksIn(PS)).toEqual([
      'docker logs db',
      'docker logs api',
      'docker inspect web',
      'docker unpause cache',
    ]);
  });

  it('is read without its header, and where the line was cut before the name', () => {
    expect(
      troublesIn('3f2a9c1b7d10   postgres:16   "docker-ent…"   3 hours ago   Exited (137) 3 minutes ago'),
    ).toEqual(['Exited (137): 3f2a9c1b7d10']);
  });

  it('of Compose is read with the name in front', () => {
    const compose = `NAME        IMAGE   COMMAND      SERVICE   CREATED          STATUS                     PORTS
shop-api-1  api     "node app"   api       10 minutes ago   Exited (1) 3 minutes ago
shop-db-1   db      "postgres"   db        10 minutes ago   Up 10 minutes (healthy)    5432/tcp`;
    expect(troublesIn(compose)).toEqual(['Exited (1): shop-api-1']);
  });
});
