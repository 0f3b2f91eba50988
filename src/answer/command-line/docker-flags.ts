import { DOCKER_RUN_FLAGS } from './docker-run-flags.ts';
import type { FlagRow } from './flag-table.ts';

const BUILD = ['docker image build', 'docker buildx build'];
const COMPOSE = 'up down build ps logs pull push exec run rm start stop restart'.split(' ');

/** The flags of docker that people really type, for where no note tells them. */
export const DOCKER_FLAGS: readonly FlagRow[] = [
  ...DOCKER_RUN_FLAGS,
  {
    commands: [...BUILD, 'docker compose build'],
    flags: {
      '--tag': ['이미지의 이름과 태그', 'name and tag of the image'],
      '--file': ['Dockerfile의 위치', 'where the Dockerfile is'],
      '--no-cache': ['캐시를 쓰지 않고 처음부터 빌드한다', 'build from scratch, without cache'],
      '--pull': ['기반 이미지를 다시 확인해 받는다', 'look for a newer base image'],
      '--build-arg': ['빌드 인자(`ARG`)의 값', 'value of a build argument (`ARG`)'],
      '--target': ['이 단계까지만 빌드한다', 'build up to this stage'],
      '--push': ['빌드하고 레지스트리에 올린다', 'push the result to the registry'],
      '--load': ['결과를 로컬 이미지로 불러온다', 'load the result into local images'],
      '--output': ['결과를 내보낼 곳', 'where the result goes'],
      '--progress': ['진행을 보여 주는 방식 (`plain`, `tty`)', 'how progress is shown (`plain`, `tty`)'],
      '--secret': ['이미지에 남지 않는 비밀 값', 'secret that does not stay in the image'],
      '--ssh': ['빌드에 SSH 에이전트를 넘긴다', 'hand the SSH agent to the build'],
      '--cache-to': ['캐시를 써 둘 곳', 'where cache is written to'],
      '--build-context': ['이름 붙인 다른 빌드 컨텍스트', 'another build context, by name'],
      '--label': ['이미지에 레이블을 단다', 'set a label on the image'],
      '--quiet': ['과정을 감추고 이미지 ID만 찍는다', 'print the image id alone'],
      '--builder': ['쓸 빌더', 'the builder to use'],
      '--network': ['`RUN`이 쓸 네트워크', 'network of `RUN` steps'],
    },
  },
  {
    commands: ['docker container logs', 'docker compose logs'],
    flags: {
      '--follow': ['새 로그를 계속 따라간다', 'keep following new logs'],
      '--tail': ['끝에서 이만큼의 줄만', 'only so many lines from the end'],
      '--since': ['이때부터의 것만 (`10m`, 날짜)', 'only from then on (`10m`, a date)'],
      '--until': ['이때까지의 것만', 'only until then'],
      '--timestamps': ['줄마다 시각을 붙인다', 'add the time to each line'],
      '--no-log-prefix': ['앞에 서비스 이름을 붙이지 않는다', 'leave out the service name'],
    },
  },
  {
    commands: ['docker container ls', 'docker image ls', 'docker compose ps'],
    flags: {
      '--all': ['멈춘 것과 숨은 것까지 모두', 'all, also what is stopped or hidden'],
      '--quiet': ['ID만', 'ids alone'],
      '--filter': ['조건에 맞는 것만', 'only what meets a condition'],
      '--format': ['Go 템플릿으로 고른 것만', 'what a Go template selects'],
      '--no-trunc': ['줄이지 않고 끝까지', 'without shortening'],
      '--latest': ['마지막에 만든 것만', 'only the last one created'],
      '--last': ['마지막에 만든 몇 개만', 'only so many of the last created'],
      '--size': ['디스크를 얼마나 쓰는지도', 'the disk space as well'],
      '--digests': ['다이제스트도', 'the digests as well'],
    },
  },
  {
    commands: ['docker container rm', 'docker compose rm'],
    flags: {
      '--force': ['묻거나 멈추기를 기다리지 않고 지운다', 'remove without asking or waiting for a stop'],
      '--volumes': ['딸린 익명 볼륨도 지운다', 'remove its anonymous volumes too'],
      '--stop': ['먼저 멈추고 지운다', 'stop before removing'],
    },
  },
  {
    commands: ['docker image rm'],
    flags: {
      '--force': [
        '쓰는 컨테이너가 멈춰 있으면 그래도 지운다',
        'remove even where a stopped container uses it',
      ],
      '--no-prune': ['태그 없는 부모는 남긴다', 'keep untagged parents'],
    },
  },
  {
    commands: ['docker image pull', 'docker image push'],
    flags: {
      '--all-tags': ['태그를 모두', 'all tags'],
      '--quiet': ['진행을 감춘다', 'hide progress'],
    },
  },
  {
    commands: ['docker compose'],
    flags: {
      '--file': ['Compose 파일', 'the Compose file'],
      '--project-name': ['프로젝트 이름', 'name of the project'],
      '--profile': ['이 프로필의 서비스도 켠다', 'include the services of this profile'],
      '--env-file': ['변수를 읽을 파일', 'file with variables'],
      '--project-directory': ['상대 경로의 기준이 되는 디렉터리', 'directory where relative paths start'],
    },
  },
  {
    commands: COMPOSE.map((name) => `docker compose ${name}`),
    flags: {
      '--detach': ['백그라운드로 돌린다', 'run in the background'],
      '--build': ['켜기 전에 이미지를 빌드한다', 'build images before starting'],
      '--no-build': ['이미지가 없어도 빌드하지 않는다', 'build nothing, even where an image is missing'],
      '--force-recreate': ['바뀐 것이 없어도 다시 만든다', 'recreate even what has not changed'],
      '--no-recreate': ['있는 컨테이너는 그대로 둔다', 'leave containers that exist'],
      '--remove-orphans': [
        '파일에 없는 서비스의 컨테이너를 지운다',
        'remove containers of services that the file no longer has',
      ],
      '--renew-anon-volumes': ['익명 볼륨을 새로 만든다', 'make anonymous volumes anew'],
      '--scale': ['서비스의 컨테이너 수', 'number of containers of a service'],
      '--no-deps': ['딸린 서비스는 건드리지 않는다', 'leave the services it depends on'],
      '--wait': ['모두 준비될 때까지 기다린다', 'wait until all are ready'],
      '--abort-on-container-exit': ['하나라도 꺼지면 모두 멈춘다', 'stop all when one of them ends'],
      '--volumes': ['파일에 적힌 볼륨도 지운다', 'remove the volumes of the file too'],
      '--rmi': ['이미지도 지운다 (`all`, `local`)', 'remove images too (`all`, `local`)'],
      '--timeout': ['멈추기를 기다릴 초', 'seconds to wait for a stop'],
      '--no-tty': ['터미널을 붙이지 않는다', 'attach no terminal'],
      '--index': ['같은 서비스의 몇 번째 컨테이너인지', 'which container of the service'],
    },
  },
  {
    commands: ['docker'],
    flags: {
      '--context': ['이 컨텍스트의 도커에 보낸다', 'send it to the Docker of this context'],
      '--host': ['이 주소의 도커에 보낸다', 'send it to the Docker at this address'],
      '--debug': ['자세한 로그를 찍는다', 'print detailed logs'],
      '--config': ['클라이언트 설정이 있는 디렉터리', 'directory of the client configuration'],
    },
  },
];
