import type { FlagRow } from './flag-table.ts';

/** The flags of kubectl that mean the same with every command, for where no note tells them. */
export const KUBECTL_COMMON_FLAGS: FlagRow = {
  commands: [],
  flags: {
    '--namespace': ['네임스페이스', 'the namespace'],
    '--all-namespaces': ['모든 네임스페이스', 'every namespace'],
    '--selector': ['레이블이 맞는 것만', 'only what matches the labels'],
    '--field-selector': ['필드 값이 맞는 것만', 'only what matches the fields'],
    '--filename': [
      '파일, 디렉터리, URL. `-`이면 표준 입력',
      'a file, a directory, or a URL; `-` is standard input',
    ],
    '--kustomize': ['kustomization이 있는 디렉터리', 'directory of a kustomization'],
    '--output': ['출력 형식', 'format of the output'],
    '--watch': ['끝내지 않고 바뀌는 대로 보여 준다', 'go on and show every change'],
    '--dry-run': ['바꾸지 않고 해 보기만 한다', 'try it without changing anything'],
    '--grace-period': ['정상 종료를 기다릴 초', 'seconds to shut down'],
    '--force': ['안전장치를 건너뛴다', 'skip a safeguard'],
    '--wait': ['끝날 때까지 기다린다', 'wait until it is done'],
    '--sort-by': ['이 필드 순으로', 'in order of this field'],
    '--show-labels': ['레이블도 보여 준다', 'show labels as well'],
    '--no-headers': ['머리글 없이', 'without the header'],
    '--context': ['kubeconfig의 이 컨텍스트로', 'by this context of the kubeconfig'],
    '--cluster': ['kubeconfig의 이 클러스터로', 'to this cluster of the kubeconfig'],
    '--user': ['kubeconfig의 이 사용자로', 'as this user of the kubeconfig'],
    '--server': ['API 서버의 주소', 'address of the API server'],
    '--token': ['인증에 쓸 토큰', 'token to authenticate with'],
    '--insecure-skip-tls-verify': [
      '서버의 인증서를 확인하지 않는다',
      "do not check the server's certificate",
    ],
    '--recursive': ['디렉터리 아래까지', 'directories within as well'],
    '--timeout': ['기다릴 시간', 'how long to wait'],
    '--pod-running-timeout': ['파드가 켜지기를 기다릴 시간', 'how long to wait for a running Pod'],
    '--template': ['Go 템플릿', 'Go template'],
    '--subresource': ['이 하위 리소스를', 'this subresource'],
    '--show-managed-fields': ['`managedFields`도 보여 준다', 'show `managedFields` too'],
    '--show-kind': ['이름 앞에 종류를 붙인다', 'put the kind before names'],
    '--ignore-not-found': ['없어도 오류를 내지 않는다', 'no error where there is none'],
    '--record': ['명령을 애너테이션에 적는 옛 방식', 'the old way to record the command in an annotation'],
    '--allow-missing-template-keys': [
      '템플릿에 없는 키가 있어도 넘어간다',
      'pass over keys that a template misses',
    ],
  },
};
