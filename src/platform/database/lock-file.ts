import { randomUUID } from 'node:crypto'
import { link, readFile, rm, writeFile } from 'node:fs/promises'
import { codeOf } from './ground-fault.ts'
import { isAlive } from './postmaster.ts'

export type Kind = 'serving' | 'command'

/** Who holds the data folder. `born` tells a process from a later one with the same number. */
export type Holder = { readonly pid: number; readonly born: string; readonly kind: Kind }

/** Takes the lock file, or tells who has it. A holder that has died loses it. */
export async function takeLock(file: string, kind: Kind): Promise<'taken' | Holder> {
	const mine: Holder = { pid: process.pid, born: await bornOf(process.pid), kind }
	for (;;) {
		if (await linkWith(file, mine)) return 'taken'
		const holder = await readHolder(file)
		if (holder === undefined) continue
		if (await isHeld(holder)) return holder
		await removeStale(file, mine)
	}
}

export async function dropLock(file: string): Promise<void> {
	const holder = await readHolder(file)
	if (holder?.pid === process.pid) await rm(file, { force: true })
}

/** Two who find the same stale lock must not remove each other's new one: a second lock guards the removal. */
async function removeStale(file: string, mine: Holder): Promise<void> {
	const guard = `${file}.takeover`
	if (!(await linkWith(guard, mine))) {
		const holder = await readHolder(guard)
		if (holder !== undefined && !(await isHeld(holder))) await rm(guard, { force: true })
		return
	}
	const holder = await readHolder(file)
	if (holder !== undefined && !(await isHeld(holder))) await rm(file, { force: true })
	await rm(guard, { force: true })
}

/** A link appears with its whole content at once, so nobody reads half a lock. */
async function linkWith(file: string, holder: Holder): Promise<boolean> {
	const draft = `${file}.${randomUUID()}`
	await writeFile(draft, `${JSON.stringify(holder)}\n`)
	try {
		await link(draft, file)
		return true
	} catch (error) {
		if (codeOf(error) !== 'EEXIST') throw error
		return false
	} finally {
		await rm(draft, { force: true })
	}
}

async function readHolder(file: string): Promise<Holder | undefined> {
	const text = await readFile(file, 'utf8').catch(() => undefined)
	if (text === undefined) return undefined
	const nobody: Holder = { pid: 0, born: '', kind: 'command' }
	try {
		const kept: Partial<Holder> = JSON.parse(text)
		return { ...nobody, ...kept }
	} catch {
		return nobody
	}
}

async function isHeld(holder: Holder): Promise<boolean> {
	return isAlive(holder.pid) && (await bornOf(holder.pid)) === holder.born
}

/** The moment the process began, in ticks since the machine started; empty where the system does not tell. */
async function bornOf(pid: number): Promise<string> {
	const [state, boot] = await Promise.all([
		readFile(`/proc/${pid}/stat`, 'utf8').catch(() => ''),
		readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => ''),
	])
	const ticks = state.slice(state.lastIndexOf(')') + 2).split(' ')[19]
	return ticks === undefined ? '' : `${boot.trim()}/${ticks}`
}
