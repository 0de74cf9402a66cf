import { createHash } from 'node:crypto'
import { parentPort, workerData } from 'node:worker_threads'
import { linearSolver } from '../../../../platform/linear-solver.ts'
import { prove } from '../../rules/disclosure/proof.ts'
import type { Release, Rule } from '../../rules/disclosure/release.ts'
import { suppress } from '../../rules/disclosure/suppress.ts'
import type { FromThread } from './hide-and-prove.ts'

type Asked = { readonly release: Release; readonly rule: Rule }

// Only a thread that was begun for it works: the file may be read by others.
if (isAsked(workerData)) await work(workerData)

function isAsked(given: unknown): given is Asked {
	return typeof given === 'object' && given !== null && 'release' in given && 'rule' in given
}

async function work({ release, rule }: Asked): Promise<void> {
	const say = (said: FromThread) => parentPort?.postMessage(said)
	const solver = await linearSolver()
	const suppression = suppress(release, rule, solver, (share) => say({ is: 'at', step: 'hiding', share }))
	const machine = {
		solver,
		milliseconds: () => performance.now(),
		digest: (text: string) => createHash('sha256').update(text).digest('hex'),
	}
	const proof = prove(release, suppression, rule, machine, (share) =>
		say({ is: 'at', step: 'attacking', share }),
	)
	say({ is: 'found', found: { hidden: [...suppression.hidden], proof } })
}
