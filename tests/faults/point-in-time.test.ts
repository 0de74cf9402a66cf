import {
	appendFileSync,
	chmodSync,
	chownSync,
	cpSync,
	mkdirSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { findCluster } from '../../src/platform/database/cluster-place.ts'
import { openData } from '../../src/platform/database/data-lock.ts'
import { copyWhileRunning } from './copy-while-running.ts'
import { ask, testFolder } from './ground.ts'

/** As docs/operations.md tells it, with nothing but what comes with the packages. */
test('a house is brought back to the minute before a mistake, from an older copy and the log kept since', async () => {
	const folder = await testFolder()
	const other = await testFolder()
	await (await openData(folder, 'command')).release()
	const cluster = await findCluster(folder)
	const { uid, gid } = statSync(cluster)
	const archive = path.join(path.dirname(cluster), 'archive')
	mkdirSync(archive)
	chownSync(archive, uid, gid)
	appendFileSync(
		path.join(cluster, 'postgresql.conf'),
		`archive_mode = on\narchive_command = 'test ! -f ${archive}/%f && cp %p ${archive}/%f'\n`,
	)

	const house = await openData(folder, 'serving')
	await ask(house.url, 'create table kept (word text, at timestamptz default clock_timestamp())')
	await ask(house.url, `insert into kept (word) values ('before the copy')`)
	const copied = path.join(other, 'postgres')
	await copyWhileRunning(house.url, cluster, copied)
	await ask(house.url, `insert into kept (word) values ('after the copy')`)
	const [moment] = await ask<{ at: string }>(house.url, 'select clock_timestamp()::text as at')
	await ask(house.url, `select pg_sleep(0.2)`)
	await ask(house.url, 'delete from kept')
	await ask(house.url, `insert into kept (word) values ('too late')`)
	await ask(house.url, 'select pg_switch_wal()')
	await house.release()

	chmodSync(other, 0o711)
	cpSync(path.join(folder, 'secrets.json'), path.join(other, 'secrets.json'))
	appendFileSync(
		path.join(copied, 'postgresql.conf'),
		`archive_mode = off\nrestore_command = 'cp ${archive}/%f %p'\nrecovery_target_time = '${moment?.at}'\nrecovery_target_action = 'promote'\n`,
	)
	writeFileSync(path.join(copied, 'recovery.signal'), '')
	chownSync(path.join(copied, 'recovery.signal'), uid, gid)
	const back = await openData(other, 'command')
	await expect
		.poll(() => ask(back.url, 'select pg_is_in_recovery() as still'), { timeout: 30_000 })
		.toEqual([{ still: false }])
	expect(await ask(back.url, 'select word from kept order by at')).toEqual([
		{ word: 'before the copy' },
		{ word: 'after the copy' },
	])
	await ask(back.url, `insert into kept (word) values ('and on')`)
	await back.release()
	rmSync(archive, { recursive: true })
}, 120_000)
