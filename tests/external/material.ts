import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

const folder = path.resolve(import.meta.dirname, '../../../shared/external')

/** Data that nobody here wrote lies beside the repository; where it is absent the tests that need it say so. */
export function hasMaterial(name: string): boolean {
	const there = existsSync(path.join(folder, name))
	if (!there) process.stderr.write(`not run: ../shared/external/${name} is not beside this repository\n`)
	return there
}

export function readMaterial(name: string): Buffer {
	return readFileSync(path.join(folder, name))
}
