import { join } from 'node:path'

/** Where the list of what was destroyed lies: BOFAST_DESTROYED_FILE, else in the data folder where there is one. */
export function destroyedPlace(
	{ BOFAST_DESTROYED_FILE: given = '' }: NodeJS.ProcessEnv,
	folder: string | null,
): string | undefined {
	if (given !== '') return given
	return folder === null ? undefined : join(folder, 'destroyed.jsonl')
}

/** The data folder that a command works on; null where it has a server of its own. */
export function folderOf(given: { text(name: string): string | undefined }): string | null {
	return process.env.DATABASE_URL ? null : (given.text('data') ?? '.bofast')
}
