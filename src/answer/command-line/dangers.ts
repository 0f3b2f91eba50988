import type { Told } from './flag-table.ts';

/** Something that a call destroys. */
export interface Danger {
  /** Proper words of the commands. */
  readonly commands: readonly string[];
  /** Long names of flags that must all be there, with a value where only that one destroys: `--replicas=0`. */
  readonly flags?: readonly string[];
  /** What an argument must look like. */
  readonly argument?: RegExp;
  /** What the value of some flag must look like. */
  readonly value?: RegExp;
  readonly says: Told;
}

const RUN = ['docker container run', 'docker container create'];

/** What lines destroy, or give away, and what is lost by it. */
export const DANGERS: readonly Danger[] = [
  {
    commands: ['docker container rm'],
    flags: ['--force'],
    says: [
      '돌고 있는 컨테이너도 곧바로 죽여 지운다. 볼륨 밖에 쓴 파일은 사라진다.',
      'Kills and removes even running containers. Files outside of volumes are lost.',
    ],
  },
  {
    commands: ['docker container rm', 'docker compose rm'],
    flags: ['--volumes'],
    says: ['딸린 익명 볼륨을 데이터째 지운다.', 'Removes the anonymous volumes with their data.'],
  },
  {
    commands: ['docker image rm'],
    flags: ['--force'],
    says: ['멈춘 컨테이너가 쓰는 이미지도 지운다.', 'Removes even images that stopped containers use.'],
  },
  {
    commands: ['docker system prune'],
    says: [
      '멈춘 컨테이너와 쓰지 않는 네트워크, 이름 없는 이미지, 빌드 캐시를 한꺼번에 지운다.',
      'Removes stopped containers, unused networks, dangling images, and build cache in one go.',
    ],
  },
  {
    commands: ['docker system prune', 'docker image prune'],
    flags: ['--all'],
    says: [
      '태그가 있어도 컨테이너가 쓰지 않는 이미지는 모두 지운다.',
      'Removes every image that no container uses, tagged or not.',
    ],
  },
  {
    commands: ['docker system prune'],
    flags: ['--volumes'],
    says: ['쓰지 않는 익명 볼륨을 데이터째 지운다.', 'Removes unused anonymous volumes with their data.'],
  },
  {
    commands: ['docker volume prune'],
    flags: ['--all'],
    says: [
      '쓰지 않는 볼륨이면 이름 있는 것도 데이터째 지운다.',
      'Removes all unused volumes with their data, named ones too.',
    ],
  },
  {
    commands: ['docker volume rm'],
    says: ['볼륨의 데이터는 되살릴 수 없다.', 'The data of the volume cannot be brought back.'],
  },
  {
    commands: ['docker compose down'],
    flags: ['--volumes'],
    says: [
      'Compose 파일에 적힌 볼륨을 데이터째 지운다. 되돌릴 수 없다.',
      'Removes the volumes of the Compose file with their data. There is no way back.',
    ],
  },
  {
    commands: ['docker compose down'],
    flags: ['--rmi'],
    says: ['서비스의 이미지도 지운다.', 'Removes the images of the services too.'],
  },
  {
    commands: RUN,
    flags: ['--privileged'],
    says: ['컨테이너가 호스트의 root나 다름없어진다.', 'Makes the container as good as root on the host.'],
  },
  {
    commands: RUN,
    value: /^\/:|docker\.sock/,
    says: [
      '호스트를 통째로, 또는 도커를 컨테이너에 내준다. 호스트의 root를 주는 셈이다.',
      'Hands the whole host, or its Docker, to the container. That is root on the host.',
    ],
  },
  {
    commands: ['kubectl delete'],
    flags: ['--force'],
    says: [
      '컨테이너가 멈췄는지 확인하지 않고 오브젝트부터 지운다. 노드에서는 계속 돌 수 있다.',
      'Deletes the object without waiting to hear that its containers stopped. They may go on running on the node.',
    ],
  },
  {
    commands: ['kubectl delete'],
    flags: ['--all'],
    says: ['그 종류의 것을 모두 지운다.', 'Deletes everything of that type.'],
  },
  {
    commands: ['kubectl delete'],
    flags: ['--all-namespaces'],
    says: ['모든 네임스페이스에서 지운다.', 'Deletes in every namespace.'],
  },
  {
    commands: ['kubectl delete'],
    argument: /^(?:ns|namespaces?)(?:\/|$)/i,
    says: ['네임스페이스 안의 것이 모두 사라진다.', 'Everything in the namespace goes with it.'],
  },
  {
    commands: ['kubectl delete'],
    argument: /^(?:pvc?|persistentvolume(?:claim)?s?)(?:\/|$)/i,
    says: ['볼륨의 데이터까지 잃을 수 있다.', 'The data of the volume may be lost.'],
  },
  {
    commands: ['kubectl delete'],
    argument: /^(?:crds?|customresourcedefinitions?)(?:\.|\/|$)/i,
    says: ['그 종류로 만든 커스텀 리소스가 모두 지워진다.', 'All custom resources of that type are deleted.'],
  },
  {
    commands: ['kubectl drain'],
    flags: ['--delete-emptydir-data'],
    says: ['내쫓는 파드의 `emptyDir` 데이터는 사라진다.', 'The `emptyDir` data of evicted Pods is lost.'],
  },
  {
    commands: ['kubectl drain'],
    flags: ['--force'],
    says: ['컨트롤러 없는 파드는 영영 없어진다.', 'Pods without a controller are gone for good.'],
  },
  {
    commands: ['kubectl drain'],
    flags: ['--disable-eviction'],
    says: ['PodDisruptionBudget을 무시한다.', 'Ignores every PodDisruptionBudget.'],
  },
  {
    commands: ['kubectl replace', 'kubectl apply'],
    flags: ['--force'],
    says: [
      '지웠다가 새로 만들 수 있다. 그동안 서비스가 끊긴다.',
      'May delete and create anew; service stops meanwhile.',
    ],
  },
  {
    commands: ['kubectl apply'],
    flags: ['--prune'],
    says: ['파일에 없는 오브젝트를 지운다.', 'Deletes objects that the files no longer have.'],
  },
  {
    commands: ['kubectl scale'],
    flags: ['--replicas=0'],
    says: ['파드가 하나도 남지 않는다.', 'Leaves not one Pod running.'],
  },
];

/** Commands that destroy by themselves: what their note cautions against is told, whatever the flags. */
export const DESTROYS: ReadonlySet<string> = new Set([
  'docker builder prune',
  'docker compose down',
  'docker compose kill',
  'docker compose rm',
  'docker container kill',
  'docker container prune',
  'docker image prune',
  'docker image rm',
  'docker network prune',
  'docker network rm',
  'docker system prune',
  'docker volume prune',
  'docker volume rm',
  'kubectl config delete-context',
]);
