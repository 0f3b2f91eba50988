import type { Inline, Language } from '../../knowledge/entry.ts';
import type { CallFault } from '../../knowledge/oracle/call-fault.ts';
import { countAnyArguments } from '../../knowledge/oracle/count-arguments.ts';
import type { Refusal } from './correct-call.ts';
import type { LineFault } from './find-slips.ts';
import { tell } from './tell.ts';

/** Says why a program would refuse a call, and what was meant instead where that is known. */
export function sayRefusal({ fault, remedy }: Refusal, language: Language): readonly Inline[] {
  const reason = language === 'ko' ? sayKorean(fault) : sayEnglish(fault);
  if (remedy === undefined) return reason;
  const { to } = remedy;
  return [...reason, ...(language === 'ko' ? tell` 혹시 ${to}인가요?` : tell` Did you mean ${to}?`)];
}

function sayKorean(fault: LineFault): readonly Inline[] {
  const { of } = fault;
  switch (fault.kind) {
    case 'unknown-command':
      return tell`${of}에는 ${fault.word} 명령이 없어요.`;
    case 'removed-command':
      return tell`${of} 명령은 ${fault.since}에서 없어졌어요.`;
    case 'half-command':
      return tell`${of}만으로는 아무 일도 하지 않아요. 그 아래 명령을 하나 붙여야 해요.`;
    case 'unknown-flag':
      return tell`${of}에는 ${fault.flag} 플래그가 없어요.`;
    case 'dropped-flag':
      return tell`${of}의 ${fault.flag} 플래그는 ${fault.since}에서 없어졌어요.`;
    case 'flag-without-value':
      return tell`${of}의 ${fault.flag} 뒤에는 값이 있어야 해요.`;
    case 'switch-with-value':
      return tell`${of}의 ${fault.flag} 값은 ${'true'} 아니면 ${'false'}예요. ${fault.value} 값은 받지 않아요.`;
    case 'argument-count':
      return isTooMany(fault)
        ? tell`${of}에 준 인자가 너무 많아요. 이렇게 써요: ${formOf(fault)}`
        : tell`이대로는 인자가 모자라요. 이렇게 써요: ${formOf(fault)}`;
    case 'unknown-type':
      return tell`${fault.type} 리소스 종류는 없어요. ${'kubectl api-resources'} 명령이 있는 것을 모두 보여 줘요.`;
    case 'removed-type':
      return tell`${fault.type} 리소스 종류는 ${fault.since}에서 없어졌어요.`;
    case 'no-dashes':
      return tell`안에서 실행할 명령 앞에 ${'--'}를 써야 해요. 없으면 그 명령의 플래그가 kubectl로 가요.`;
    case 'no-inner-command':
      return tell`안에서 실행할 명령이 없어요. ${'--'} 뒤에 써야 해요.`;
    case 'one-dash':
      return tell`긴 플래그에는 줄표가 둘이에요. ${fault.flag}는 한 글자 플래그 여럿으로 읽혀요.`;
    case 'late-flag':
      return tell`뒤에 적은 ${fault.flag}는 ${of}의 플래그가 아니라 안에서 실행할 명령으로 넘어가요. 앞으로 옮겨야 해요.`;
    default:
      return fault satisfies never;
  }
}

function sayEnglish(fault: LineFault): readonly Inline[] {
  const { of } = fault;
  switch (fault.kind) {
    case 'unknown-command':
      return tell`${of} has no command ${fault.word}.`;
    case 'removed-command':
      return tell`${of} is gone since ${fault.since}.`;
    case 'half-command':
      return tell`${of} alone does nothing; one of its commands has to follow.`;
    case 'unknown-flag':
      return tell`${of} has no flag ${fault.flag}.`;
    case 'dropped-flag':
      return tell`The flag ${fault.flag} of ${of} is gone since ${fault.since}.`;
    case 'flag-without-value':
      return tell`${fault.flag} of ${of} needs a value behind it.`;
    case 'switch-with-value':
      return tell`${fault.flag} of ${of} is ${'true'} or ${'false'}, not ${fault.value}.`;
    case 'argument-count':
      return isTooMany(fault)
        ? tell`${of} does not take so many arguments. It is called as ${formOf(fault)}.`
        : tell`An argument is missing here. It is called as ${formOf(fault)}.`;
    case 'unknown-type':
      return tell`There is no resource type ${fault.type}; ${'kubectl api-resources'} lists those there are.`;
    case 'removed-type':
      return tell`The resource type ${fault.type} is gone since ${fault.since}.`;
    case 'no-dashes':
      return tell`The command to run inside needs ${'--'} before it, or its flags go to kubectl.`;
    case 'no-inner-command':
      return tell`There is no command to run inside; it goes behind ${'--'}.`;
    case 'one-dash':
      return tell`A long flag has two dashes; ${fault.flag} is read as flags of one letter.`;
    case 'late-flag':
      return tell`So far behind, ${fault.flag} is no flag of ${of} but part of the command run inside. Move it to the front.`;
    default:
      return fault satisfies never;
  }
}

type WrongCount = Extract<CallFault, { kind: 'argument-count' }>;

/** What is refused is either too many or too few. */
function isTooMany({ count, usages }: WrongCount): boolean {
  return count > countAnyArguments(usages).most;
}

function formOf({ of, usages: [usage = ''] }: WrongCount): string {
  return `${of} ${usage}`.trim();
}
