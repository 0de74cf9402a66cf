import type { Act } from '../../../../platform/transaction.ts'
import { rulesOn } from '../../rules/retention/rules.ts'
import { changeRun, countFiles, type holdRun } from '../../store/destruction-runs.ts'
import { sha256 } from './due-files.ts'

/** The end of a run: numbers by class and rule with a digest, and nobody's name or number. */
export async function certify(
	act: Act,
	run: NonNullable<Awaited<ReturnType<typeof holdRun>>>,
): Promise<void> {
	const { db, today } = act
	const rules = new Map(rulesOn(run.asOf).map((rule) => [rule.key as string, rule]))
	const counted = await countFiles(db, run.id)
	const certificate = {
		...{
			runId: run.id,
			asOf: run.asOf,
			proposedOn: run.proposedOn,
			approvedOn: run.approvedOn,
			doneOn: today,
		},
		files: counted.map(({ rule, ...numbers }) => {
			const said = rules.get(rule)
			return {
				...{ retentionClass: 'person', rule, ...numbers },
				...{ basis: said?.basis ?? null, source: said?.source ?? null, version: said?.version ?? null },
				verified: said?.verified ?? false,
			}
		}),
		rows: run.rowsDestroyed,
		previewDigest: run.previewDigest,
	}
	await changeRun(db, run.id, {
		...{ state: 'done', doneOn: today, certificate: JSON.stringify(certificate) },
		certificateDigest: sha256(JSON.stringify(certificate)),
	})
}
