import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const folder = join(dirname(createRequire(import.meta.url).resolve('source-sans/package.json')), 'TTF')

const face = (name: string) => join(folder, `SourceSans3-${name}.ttf`)

/** The faces that papers and their charts are set in; none is fetched from anywhere. */
export const faces = { regular: face('Regular'), semibold: face('Semibold'), bold: face('Bold') } as const

export const fontFiles: string[] = Object.values(faces)
