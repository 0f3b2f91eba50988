import type { FlagRow } from './flag-table.ts';

/** The flags of kubectl that mean the same with every command, for where no note tells them. */
export const KUBECTL_COMMON_FLAGS: FlagRow = {
  commands: [],
  flags: {
    '--namespace': ['네임스페이스', 'the namespace'],
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
