import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Files below a folder, by path from the top of the repository. */
export function filesIn(folder: string, name: RegExp): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && name.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name))
		.sort()
}

export const textOf = (path: string): string => readFileSync(path, 'utf8')
