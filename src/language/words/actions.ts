/** Concepts that are something one does, as opposed to the things it is done to. */
export const ACTIONS: ReadonlySet<string> = new Set(
  `save load export import exec run start restart stop kill pause unpause delete prune build push pull login commit list
  create apply describe inspect stats attach copy edit update rollback install connect switch share move publish
  deploying scale terminate follow restore limit`
    .trim()
    .split(/\s+/),
);
