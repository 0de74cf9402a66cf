import { type ChildProcess, spawn } from 'node:child_process'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { Client } from 'pg'
import { onTestFinished } from 'vitest'
import { findPostmaster } from '../../src/platform/database/postmaster.ts'
import { makeTestData, removeTestData } from '../support/test-data.ts'

export const asRoot = process.getuid?.() === 0
export const project = path.resolve(import.meta.dirname, '../..')

/** A data folder for one test; whatever still runs on it afterwards is ended. */
export async function testFolder(): Promise<string> {
	const folder = await makeTestData()
	onTestFinished(async () => {
		const left = await findPostmaster(path.join(folder, 'postgres'))
		if (left !== undefined) process.kill(left.pid, 'SIGKILL')
		await removeTestData(folder)
	})
	return folder
}

type Kind = 'serving' | 'command'
type Doing = 'write' | 'hold' | 'briefly' | 'nothing'

export type Told = { readonly child: ChildProcess; readonly lines: string[]; ended: Promise<number> }

/** Another process that opens the folder; see holder.ts for what it says. */
export function openElsewhere(folder: string, kind: Kind, does: Doing): Told {
	return listenTo([path.join(project, 'tests/faults/holder.ts'), folder, kind, does])
}

/** Runs this Node with these arguments and collects the lines that come on both channels. */
export function listenTo(args: readonly string[], env: NodeJS.ProcessEnv = process.env): Told {
	const told = listenForLong(args, env)
	onTestFinished(() => {
		told.child.kill('SIGKILL')
	})
	return told
}

/** The same for a whole file, which ends it itself. */
export function listenForLong(args: readonly string[], env: NodeJS.ProcessEnv): Told {
	const child = spawn(process.execPath, args, { cwd: project, env, stdio: ['pipe', 'pipe', 'pipe'] })
	const lines: string[] = []
	for (const stream of [child.stdout, child.stderr]) {
		createInterface(stream).on('line', (line) => lines.push(line))
	}
	const ended = new Promise<number>((resolve) => child.on('close', (status) => resolve(status ?? -1)))
	return { child, lines, ended }
}

/** The rest of the first line that begins with this word. */
export async function word(told: Told, first: string): Promise<string> {
	for (;;) {
		const line = told.lines.find((one) => one.startsWith(`${first} `))
		if (line !== undefined) return line.slice(first.length + 1)
		if (told.child.exitCode !== null) throw new Error(`Ended without "${first}": ${told.lines.join(' | ')}`)
		await new Promise((resolve) => setTimeout(resolve, 20))
	}
}

export async function ask<Row>(url: string, question: string): Promise<Row[]> {
	const client = new Client({ connectionString: url })
	await client.connect()
	try {
		return (await client.query(question)).rows
	} finally {
		await client.end()
	}
}
