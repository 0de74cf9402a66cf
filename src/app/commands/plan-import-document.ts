import { type FileFault, importPlanDocument } from '../../features/action-plan/index.ts'
import { GroundFault } from '../../platform/database/ground-fault.ts'
import { asAdministrator } from './open.ts'
import { openFile, sayFileFaults } from './plan-file.ts'
import { say } from './say.ts'

type Given = { text(name: string): string | undefined; ticked(name: string): boolean }

/** `bofast plan import --document`: a plan from the file of another, as a draft; or every fault of the file and where it is. */
export async function importDocument(given: Given, path: string): Promise<number> {
	const file = openFile(path)
	const answer = await asAdministrator(given, (caller) => importPlanDocument(caller, { file }))
	if (answer.is !== 'done') throw new GroundFault(whyNot(path, answer))
	const { planId, added, leftOut } = answer.value
	for (const unit of leftOut) say(`There is no unit called ${unit} here; the plan says nothing of it.`)
	if (given.ticked('json')) process.stdout.write(`${JSON.stringify({ planId, added, leftOut }, null, 2)}\n`)
	else process.stdout.write(`${added ? 'Imported' : 'Already imported, nothing added'}: plan ${planId}.\n`)
	return 0
}

function whyNot(path: string, answer: { is: string; refusal?: { because: string } }): string {
	const { refusal } = answer
	if (refusal === undefined) return 'The administrator of this municipality may not import plans.'
	if (refusal.because === 'plan-title-taken') {
		return 'There is already a plan of that title and those years; give the new one a title of its own in the file.'
	}
	const faults = 'faults' in refusal ? (refusal.faults as readonly FileFault[]) : []
	return `${sayFileFaults(path, faults)}\nNothing was imported; correct the file and import again.`
}
