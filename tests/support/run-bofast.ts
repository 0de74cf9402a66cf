import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const main = path.resolve(import.meta.dirname, '../../src/app/main.ts')

/** Runs the command line as an analyst does, without a database in sight. */
export function bofast(...args: string[]): { status: number | null; stdout: string; stderr: string } {
	const { DATABASE_URL, ...env } = process.env
	const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], { env, encoding: 'utf8' })
	return { status, stdout, stderr }
}

/** A folder that goes away again, and a way to put files into it. */
export function folderForFiles() {
	const folder = mkdtempSync(path.join(tmpdir(), 'bofast-files-'))
	return {
		folder,
		file(name: string, content: string | Uint8Array): string {
			const place = path.join(folder, name)
			writeFileSync(place, content)
			return place
		},
		remove: () => rmSync(folder, { recursive: true, force: true }),
	}
}
