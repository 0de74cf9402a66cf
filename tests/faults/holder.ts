import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'
import { openData } from '../../src/platform/database/data-lock.ts'
import { GroundFault } from '../../src/platform/database/ground-fault.ts'

// A process of its own that a test can kill: holds a data folder and, told to, writes rows and says which are safe.
const [folder = '', kind, does] = process.argv.slice(2)
const say = (what: string) => process.stdout.write(`${what}\n`)

try {
	const data = await openData(folder, kind === 'serving' ? 'serving' : 'command', (told) =>
		say(`said ${told}`),
	)
	say(`open ${data.url}`)
	if (does === 'write') await writeForEver(data.url)
	if (does === 'hold') await pause(600_000)
	if (does === 'briefly') await pause(1500)
	await data.release()
	say('released')
} catch (fault) {
	if (!(fault instanceof GroundFault)) throw fault
	say(`fault ${fault.message}`)
}

async function writeForEver(url: string): Promise<void> {
	const client = new Client({ connectionString: url })
	await client.connect()
	await client.query(
		'create table if not exists receipt (number int generated always as identity primary key)',
	)
	for (;;) {
		const { rows } = await client.query<{ number: number }>(
			'insert into receipt default values returning number',
		)
		say(`kept ${rows[0]?.number}`)
	}
}
