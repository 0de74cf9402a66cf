import { writeFile } from 'node:fs/promises'
import { exportRegister } from '../../features/network/index.ts'
import { valueIn } from '../../platform/answer.ts'
import { GroundFault } from '../../platform/database/ground-fault.ts'
import { asKeeper } from './as-keeper.ts'
import { databaseFlags } from './open.ts'
import { readArgs, UsageFault } from './usage.ts'

const usage = 'network export FILE [--network CODE] [--data DIR] [--json]'

/** `bofast network export`: all that a network keeps as one file, for whoever takes the commission over. */
export async function networkExport(args: string[]): Promise<number> {
	const given = readArgs(args, { ...databaseFlags, network: { type: 'string' } }, usage)
	const [out, ...more] = given.positionals
	if (out === undefined || more.length > 0) throw new UsageFault(`Name one file. Usage: bofast ${usage}`)
	const { text, tables } = valueIn(await asKeeper(given, (act) => exportRegister.within(act, {})))
	// Contacts' names stand in it: nobody else on the machine reads it.
	await writeFile(out, text, { mode: 0o600 }).catch((fault: NodeJS.ErrnoException) => {
		throw new GroundFault(
			`${out} cannot be written (${fault.code}); choose a folder that exists and is yours.`,
		)
	})
	const rows = tables.reduce((sum, table) => sum + table.rows, 0)
	process.stdout.write(
		given.ticked('json') ? `${JSON.stringify({ out, rows, tables }, null, 2)}\n` : `${out}: ${rows} rows.\n`,
	)
	return 0
}
