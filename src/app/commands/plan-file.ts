import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { FileFault } from '../../features/action-plan/index.ts'
import { fileFaults } from '../../features/action-plan/words/versions/file-faults.en.ts'
import { GroundFault } from '../../platform/database/ground-fault.ts'

export function openFile(file: string): { name: string; bytes: Uint8Array } {
	try {
		return { name: basename(file), bytes: new Uint8Array(readFileSync(file)) }
	} catch {
		throw new GroundFault(`${file} cannot be read; give the path of a file that is there.`)
	}
}

/** Every fault of a plan's file on a line of its own: `document.goals.2.text is missing`. */
export function sayFileFaults(file: string, faults: readonly FileFault[]): string {
	const lines = faults.map(({ path, problem }) => `  ${path === '' ? '' : `${path} `}${fileFaults[problem]}`)
	return [`${file} is not a plan that can be read:`, ...lines].join('\n')
}
