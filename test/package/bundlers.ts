import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build } from 'esbuild';
import { consumer, requireThere } from './consumer.ts';

export interface Bundle {
  code: string;
  /** The modules of which anything is left, by their path below `node_modules`. */
  modules: string[];
}

interface Bundler {
  name: string;
  /** Bundles a program of the consumer for a runtime that is neither Node nor a browser. */
  bundle(program: string): Promise<Bundle>;
}

let programs = 0;

/** Puts a program where the package is installed. */
function write(program: string): string {
  const path = join(consumer, `program-${programs++}.mjs`);
  writeFileSync(path, program);
  return path;
}

function pathIn(path: string): string {
  return relative(join(consumer, 'node_modules'), path);
}

async function bundleWithEsbuild(program: string): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    entryPoints: [write(program)],
    absWorkingDir: consumer,
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    minifySyntax: true,
    write: false,
    metafile: true,
    outdir: consumer,
    logLevel: 'silent',
  });
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs));
  return {
    code: outputFiles.map(({ text }) => text).join(''),
    modules: inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => pathIn(join(consumer, path))),
  };
}

async function bundleWithRollup(program: string): Promise<Bundle> {
  const { rollup } = requireThere('rollup');
  const { nodeResolve } = requireThere('@rollup/plugin-node-resolve');
  const build = await rollup({ input: write(program), plugins: [nodeResolve()], onwarn: refuse });
  const { output } = await build.generate({ format: 'es' });
  const rendered = Object.entries<{ renderedLength: number }>(output[0].modules);
  return {
    code: output[0].code,
    modules: rendered.filter(([, { renderedLength }]) => renderedLength > 0).map(([path]) => pathIn(path)),
  };
}

/** An empty bundle is what one of the tests is after; every other warning is a defect of the package. */
function refuse({ code, message }: { code: string; message: string }): void {
  if (code !== 'EMPTY_BUNDLE') throw new Error(message);
}

export const bundlers: Bundler[] = [
  { name: 'esbuild', bundle: bundleWithEsbuild },
  { name: 'Rollup', bundle: bundleWithRollup },
];
