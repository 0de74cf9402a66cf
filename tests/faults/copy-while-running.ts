import { spawnSync } from 'node:child_process'
import { chmodSync, chownSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Client } from 'pg'
import { expect } from 'vitest'

/** A copy of a running server's folder, as whoever has no pg_basebackup takes it; what is written meanwhile comes from its log. */
export async function copyWhileRunning(url: string, from: string, to: string): Promise<void> {
	const client = new Client({ connectionString: url })
	await client.connect()
	await client.query(`select pg_backup_start('copy', true)`)
	const copied = spawnSync('cp', ['-a', from, to])
	expect(copied.status, String(copied.stderr)).toBe(0)
	const { rows } = await client.query<{ labelfile: string }>('select labelfile from pg_backup_stop()')
	await client.end()
	// What belongs to the running server, and its log, which comes from the archive.
	rmSync(path.join(to, 'postmaster.pid'), { force: true })
	rmSync(path.join(to, 'pg_wal'), { recursive: true })
	const { uid, gid } = statSync(from)
	for (const one of ['pg_wal', 'pg_wal/archive_status', 'pg_wal/summaries']) {
		mkdirSync(path.join(to, one))
		chmodSync(path.join(to, one), 0o700)
		chownSync(path.join(to, one), uid, gid)
	}
	writeFileSync(path.join(to, 'backup_label'), rows[0]?.labelfile ?? '')
	chownSync(path.join(to, 'backup_label'), uid, gid)
}
