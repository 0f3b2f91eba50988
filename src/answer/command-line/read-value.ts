import type { Inline, Language } from '../../knowledge/entry.ts';
import { tell } from './tell.ts';

/** Says in words what a value of several parts holds, `8080:80`; `undefined` where its flag tells all. */
type ReadValue = (value: string, language: Language) => readonly Inline[] | undefined;

/** By the long name of the flag, of `docker run` and its kin. */
const READERS: Readonly<Record<string, ReadValue>> = {
  '--publish': readPublished,
  '--volume': readVolume,
};

/** What the value of a flag says; `undefined` where there is nothing to add. */
export function readValue(flag: string, value: string, language: Language): readonly Inline[] | undefined {
  return Object.hasOwn(READERS, flag) ? READERS[flag]?.(value, language) : undefined;
}

/** https://docs.docker.com/engine/network/port-publishing/: `[[IP:]HOST:]CONTAINER[/PROTOCOL]`. */
const PUBLISHED = /^(?:(?:(\[[^\]]+\]|[\w.-]+):)?([\d-]*):)?([\d-]+)(?:\/(\w+))?$/;

function readPublished(value: string, language: Language): readonly Inline[] | undefined {
  const [, address, host, container, protocol] = PUBLISHED.exec(value) ?? [];
  if (container === undefined) return undefined;
  const inside = protocol === undefined ? container : `${container}/${protocol}`;
  if (host === undefined || host === '') {
    return language === 'ko'
      ? tell`호스트의 아무 빈 포트 → 컨테이너의 ${inside}`
      : tell`any free port of the host → port ${inside} of the container`;
  }
  const outside = address === undefined ? host : `${address}:${host}`;
  return language === 'ko'
    ? tell`호스트의 ${outside} → 컨테이너의 ${inside}`
    : tell`port ${outside} of the host → port ${inside} of the container`;
}

/** A path begins so; any other word is the name of a volume. */
const PATH = /^(?:[.~/$<]|[A-Za-z]:[\\/])/;
const MOUNTED = /^((?:[A-Za-z]:[\\/])?[^:]+):([^:]+)(?::([\w,]+))?$/;

function readVolume(value: string, language: Language): readonly Inline[] | undefined {
  const [, source, target, options = ''] = MOUNTED.exec(value) ?? [];
  if (source === undefined || target === undefined) return undefined;
  const isReadOnly = options.split(',').includes('ro');
  if (language === 'ko') {
    const from = PATH.test(source) ? tell`호스트의 ${source}` : tell`볼륨 ${source}`;
    return [...from, ...tell` → 컨테이너의 ${target}`, ...(isReadOnly ? tell`, 읽기 전용` : [])];
  }
  const from = PATH.test(source) ? tell`${source} of the host` : tell`the volume ${source}`;
  return [...from, ...tell` → ${target} in the container`, ...(isReadOnly ? tell`, read-only` : [])];
}

const FORWARDED = /^(\d*):?(\d+)$/;

/** What a pair of ports of `kubectl port-forward` says. */
export function readForwarded(value: string, language: Language): readonly Inline[] | undefined {
  const [, mine, theirs] = FORWARDED.exec(value) ?? [];
  if (theirs === undefined) return undefined;
  const local = mine === '' || mine === undefined ? theirs : mine;
  return language === 'ko'
    ? tell`내 컴퓨터의 ${local} → 저쪽의 ${theirs}`
    : tell`port ${local} of this computer → port ${theirs} over there`;
}
