import type { Plugin, Rolldown } from 'vite';

const ENTRY = 'main.js';
const SHARED = 'globalThis.tt';

/**
 * The entry is inlined in the page and has no address, but lazy parts share code with it (Preact, the state). So its
 * exports are put on one global and the others' imports of it become reads of that global. A second copy of the entry
 * would be a second form with a state of its own.
 */
export function inlineEntry(): Plugin {
  return {
    name: 'inline-entry',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const item of Object.values(bundle)) {
          if (item.type !== 'chunk') continue;
          const program = this.parse(item.code);
          item.code =
            item.fileName === ENTRY ? exportToGlobal(item, program) : importFromGlobal(item, program);
        }
      },
    },
  };
}

type Program = ReturnType<Rolldown.PluginContext['parse']>;

function exportToGlobal(chunk: Rolldown.OutputChunk, program: Program): string {
  let { code } = chunk;
  for (const node of program.body.toReversed()) {
    if (node.type !== 'ExportNamedDeclaration') continue;
    const pairs = node.specifiers.map(({ local, exported }) => `${nameOf(exported)}:${nameOf(local)}`);
    code = `${code.slice(0, node.start)}${SHARED}={${pairs}};${code.slice(node.end)}`;
  }
  // Chunks stand in assets/, and the inlined entry beside nothing.
  return code.replaceAll(/import\((["'`])\.\/assets\//g, 'import($1/assets/widget/');
}

function importFromGlobal(chunk: Rolldown.OutputChunk, program: Program): string {
  let { code } = chunk;
  for (const node of program.body.toReversed()) {
    if (node.type !== 'ImportDeclaration' || !node.source.value.endsWith(`/${ENTRY}`)) continue;
    const pairs = node.specifiers.map((specifier) => {
      if (specifier.type !== 'ImportSpecifier') throw new Error(`${chunk.fileName} imports the whole entry`);
      return `${nameOf(specifier.imported)}:${specifier.local.name}`;
    });
    code = `${code.slice(0, node.start)}const{${pairs}}=${SHARED};${code.slice(node.end)}`;
  }
  return code;
}

const nameOf = (name: { type: string; name?: string; value?: unknown }): string =>
  String(name.name ?? name.value);
