import type { FlagRow } from './flag-table.ts';
import { KUBECTL_COMMON_FLAGS } from './kubectl-common-flags.ts';

/** The flags of kubectl that people really type, for where no note tells them. */
export const KUBECTL_FLAGS: readonly FlagRow[] = [
  {
    commands: ['kubectl logs'],
    flags: {
      '--follow': ['새 로그를 계속 따라간다', 'keep following new logs'],
      '--previous': ['죽기 전 컨테이너의 로그', 'logs of the container before it died'],
      '--container': ['이 컨테이너의 로그', 'logs of this container'],
      '--all-containers': ['파드의 모든 컨테이너', 'all containers of the Pod'],
      '--all-pods': ['그 워크로드의 모든 파드', 'all Pods of the workload'],
      '--tail': ['끝에서 이만큼의 줄만', 'only so many lines from the end'],
      '--since': ['이만큼 전부터의 것만 (`10m`)', 'only from so long ago (`10m`)'],
      '--since-time': ['이 시각부터의 것만', 'only from this time on'],
      '--timestamps': ['줄마다 시각을 붙인다', 'add the time to each line'],
      '--prefix': ['줄마다 파드와 컨테이너 이름을 붙인다', 'add Pod and container to each line'],
      '--ignore-errors': ['오류가 나도 계속 따라간다', 'go on after errors'],
      '--max-log-requests': ['한꺼번에 따라갈 로그의 수', 'how many logs are followed at once'],
      '--limit-bytes': ['로그의 최대 바이트', 'most bytes of logs'],
    },
  },
  {
    commands: ['kubectl exec', 'kubectl attach', 'kubectl run', 'kubectl debug', 'kubectl cp'],
    flags: {
      '--stdin': ['표준 입력을 열어 둔다', 'keep standard input open'],
      '--tty': ['터미널(TTY)을 붙인다', 'attach a terminal (TTY)'],
      '--container': ['파드 안의 이 컨테이너', 'this container of the Pod'],
      '--quiet': ['원격에서 온 것만 찍는다', 'print only what comes from the other side'],
      '--no-preserve': ['소유자와 권한을 옮기지 않는다', 'leave owner and mode behind'],
      '--retries': ['다시 해 보는 횟수', 'how often to try again'],
    },
  },
  {
    commands: [
      'kubectl run',
      'kubectl create deployment',
      'kubectl create job',
      'kubectl create cronjob',
      'kubectl debug',
    ],
    flags: {
      '--image': ['컨테이너의 이미지', "the container's image"],
      '--image-pull-policy': ['이미지를 언제 받을지', 'when the image is pulled'],
      '--env': ['환경 변수', 'environment variable'],
      '--port': ['컨테이너가 여는 포트', 'port that the container opens'],
      '--labels': ['파드에 달 레이블', 'labels of the Pod'],
      '--annotations': ['파드에 달 애너테이션', 'annotations of the Pod'],
      '--restart': [
        '다시 켜는 규칙. `Never`면 한 번만 돈다',
        'when to start it again; with `Never` it runs once',
      ],
      '--rm': ['끝나면 파드를 지운다', 'delete the Pod when it ends'],
      '--command': [
        '뒤의 말을 이미지의 명령 대신 실행한다',
        "run what follows instead of the image's command",
      ],
      '--expose': ['서비스도 함께 만든다', 'create a Service as well'],
      '--overrides': ['만들 오브젝트에 덮어쓸 JSON', 'JSON laid over the object'],
      '--attach': ['켜지면 붙는다', 'attach once it runs'],
      '--replicas': ['파드 수', 'number of Pods'],
      '--schedule': ['크론 형식의 일정', 'schedule in cron format'],
      '--copy-to': ['이 이름의 사본을 만들어 들여다본다', 'debug a copy of this name'],
      '--target': ['이 컨테이너의 프로세스를 함께 본다', 'share the processes of this container'],
      '--privileged': ['특권 컨테이너로 돌린다', 'run as a privileged container'],
    },
  },
  {
    commands: ['kubectl create configmap', 'kubectl create secret generic'],
    flags: {
      '--from-literal': ['값을 바로 적는다 (`키=값`)', 'a value as it stands (`key=value`)'],
      '--from-file': ['파일의 내용을 값으로', 'the content of a file'],
      '--from-env-file': ['줄마다 `키=값`인 파일', 'a file with `key=value` on each line'],
      '--type': ['시크릿의 종류', 'type of the Secret'],
    },
  },
  {
    commands: ['kubectl expose'],
    flags: {
      '--port': ['서비스의 포트', 'port of the Service'],
      '--target-port': ['파드의 포트', 'port of the Pod'],
      '--type': [
        '서비스의 종류 (`ClusterIP`, `NodePort`, `LoadBalancer`)',
        'type of the Service (`ClusterIP`, `NodePort`, `LoadBalancer`)',
      ],
      '--name': ['서비스의 이름', 'name of the Service'],
      '--protocol': ['TCP, UDP, SCTP 가운데 하나', 'TCP, UDP, or SCTP'],
    },
  },
  {
    commands: [
      'kubectl scale',
      'kubectl autoscale',
      'kubectl rollout undo',
      'kubectl rollout history',
      'kubectl rollout status',
    ],
    flags: {
      '--replicas': ['파드를 몇 개로 둘지', 'how many Pods there shall be'],
      '--current-replicas': ['지금 이 수일 때만 바꾼다', 'only if there are so many now'],
      '--min': ['가장 적은 파드 수', 'fewest Pods'],
      '--max': ['가장 많은 파드 수', 'most Pods'],
      '--cpu': ['맞추려는 CPU 사용률', 'CPU use to aim at'],
      '--cpu-percent': ['맞추려는 CPU 사용률(%)', 'CPU use to aim at, in percent'],
      '--to-revision': ['되돌아갈 리비전', 'revision to go back to'],
      '--revision': ['자세히 볼 리비전', 'revision to show'],
    },
  },
  {
    commands: ['kubectl port-forward', 'kubectl proxy'],
    flags: { '--address': ['열어 둘 내 쪽 주소', 'address to listen on, on this side'] },
  },
  {
    commands: ['kubectl drain'],
    flags: {
      '--ignore-daemonsets': ['데몬셋 파드는 두고 진행한다', 'go on and leave the Pods of DaemonSets'],
      '--delete-emptydir-data': [
        '`emptyDir`을 쓰는 파드도 내쫓는다. 그 데이터는 사라진다',
        'evict Pods with `emptyDir` too; that data is lost',
      ],
      '--force': ['컨트롤러 없는 파드도 지운다', 'delete Pods without a controller too'],
      '--disable-eviction': [
        'PodDisruptionBudget을 무시하고 지운다',
        'delete past every PodDisruptionBudget',
      ],
      '--pod-selector': ['레이블이 맞는 파드만', 'only Pods whose labels match'],
    },
  },
  {
    commands: ['kubectl top pod', 'kubectl top node'],
    flags: {
      '--containers': ['컨테이너마다 나누어', 'by container'],
      '--sum': ['합계도', 'the sum as well'],
    },
  },
  {
    commands: ['kubectl apply', 'kubectl replace', 'kubectl delete', 'kubectl create'],
    flags: {
      '--prune': ['파일에 없는 것을 지운다', 'delete what the files no longer have'],
      '--server-side': ['서버가 합치게 한다', 'let the server merge'],
      '--force-conflicts': ['다른 관리자의 필드도 가져온다', 'take fields over from other managers'],
      '--field-manager': ['바꾼 사람으로 적힐 이름', 'name recorded as the manager'],
      '--validate': ['스키마를 어떻게 확인할지', 'how the schema is checked'],
      '--save-config': [
        '나중에 `apply`할 수 있게 설정을 적어 둔다',
        'record the configuration for a later `apply`',
      ],
      '--now': ['거의 바로 지운다 (1초)', 'delete nearly at once (1 second)'],
      '--all': ['그 종류의 것을 모두', 'all of that type'],
      '--ignore-not-found': ['없어도 오류를 내지 않는다', 'no error where there is none'],
    },
  },
  {
    commands: ['kubectl label', 'kubectl annotate', 'kubectl taint', 'kubectl patch'],
    flags: {
      '--overwrite': ['있는 값을 덮어쓴다', 'replace a value that is there'],
      '--all': ['그 종류의 것을 모두', 'all of that type'],
      '--type': [
        '패치의 종류 (`strategic`, `merge`, `json`)',
        'type of the patch (`strategic`, `merge`, `json`)',
      ],
      '--patch': ['바꿀 내용', 'what to change'],
      '--list': ['지금의 값을 보여 준다', 'show what is set'],
    },
  },
  {
    commands: ['kubectl wait'],
    flags: {
      '--for': ['기다릴 조건', 'condition to wait for'],
      '--all': ['그 종류의 것을 모두', 'all of that type'],
    },
  },
  KUBECTL_COMMON_FLAGS,
];
