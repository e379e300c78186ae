// Plain JavaScript on purpose: it must be understood by a Node too old for everything else, to say so in one sentence.
const major = Number(process.versions.node.split('.')[0]);
const [script, ...rest] = process.argv.slice(2);
if (major < 24) {
  console.error(
    `Titik Terang needs Node 24 or newer; this is ${process.version}. ` +
      'Run "npm install" again (it brings Node 24 on Linux and Windows) and start through npm, or install Node 24 from nodejs.org.',
  );
  process.exit(1);
}
process.argv = [process.argv[0], process.argv[1], ...rest];
const { answerBefore } = await import('./command-help.ts');
const answer = answerBefore(script, rest);
if (answer) {
  console[answer.wrong ? 'error' : 'log'](answer.said);
  process.exit(answer.wrong ? 1 : 0);
}
await import(`./${script}.ts`);
