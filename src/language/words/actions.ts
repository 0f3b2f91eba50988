/** Concepts that are something one does, as opposed to the things it is done to. */
const ACTIONS: ReadonlySet<string> = new Set(
  `save load export import exec run start restart stop kill pause unpause delete prune build push pull login commit list
  create apply describe inspect stats attach copy edit update rollback install connect switch share move publish
  deploying scale terminate follow restore limit`
    .trim()
    .split(/\s+/),
);

/** Whether something is said to be done: whether one of a unit's concepts is an action. */
export function isAction({ concepts }: { readonly concepts: readonly string[] }): boolean {
  return concepts.some((concept) => ACTIONS.has(concept));
}
