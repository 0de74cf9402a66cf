import { randomUUID } from 'node:crypto'
import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { leadsToSomebody } from '../../../../foundation/traces.ts'
import { BadInput, missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id, optionalText, text } from '../../../../platform/fields.ts'
import { mayRelease } from '../../access.ts'
import { saidAgain, saidFields } from '../../queries/releases/said-fields.ts'
import { whatGoesOut } from '../../queries/releases/what-goes-out.ts'
import { type Package, packageFormat } from '../../rules/submissions/package.ts'
import { findLink, holdReleasing, insertRelease } from '../../store/releases.ts'
import { layOut } from './lay-out.ts'
import { keyToSignWith, sha256, signPackage } from './signing.ts'

/**
 * Releases to a network exactly what was looked at, by its mark: what is published and nothing besides, numbered and signed.
 * Refusals: link-ended, nothing-to-release, changed-meanwhile, answer-awaited (the one before is under way), nothing-new.
 */
export const releasePackage = command({
	name: 'releasePackage',
	input: z.object({
		linkId: id(),
		seen: text(64),
		reason: optionalText(500),
		...saidFields,
	}),
	may: mayRelease,
	run: async (act, { linkId, seen, reason, ...given }) => {
		const { db, actor, now } = act
		const link = await findLink(db, linkId)
		if (link === null) return missing
		if (link.endedOn !== null) return refuse({ because: 'link-ended' })
		await holdReleasing(db, link.networkCode)
		const found = await whatGoesOut(act, link, saidAgain(given))
		if (found.faults.length > 0) throw new BadInput([...found.faults])
		const { contents, last } = found
		if (contents === null) return refuse({ because: 'nothing-to-release' })
		if (found.awaited) return refuse({ because: 'answer-awaited' })
		if (found.seen !== seen) return refuse({ because: 'changed-meanwhile' })
		if (found.same) return refuse({ because: 'nothing-new' })
		if (last !== null && reason === null) throw new BadInput([{ path: 'reason', problem: 'required' }])
		if (leadsToSomebody(reason ?? '')) throw new BadInput([{ path: 'reason', problem: 'leads-to-somebody' }])
		const { sender, network, firstYear, lastYear, figures, population, methods, hiding } = contents
		const whole: Package = {
			...{ format: packageFormat, id: randomUUID(), number: (last?.number ?? 0) + 1 },
			...{ replaces: last?.id ?? null, reason: last === null ? '' : (reason ?? '') },
			...{ sender, network, releasedAt: now, firstYear, lastYear, figures, population, methods, hiding },
		}
		const key = await keyToSignWith(act)
		const signed = signPackage(act, key, JSON.stringify(whole))
		const digest = sha256(signed.package)
		await insertRelease(
			db,
			actor.municipalityId,
			{
				...{ id: whole.id, linkId, networkCode: network, number: whole.number },
				...{ replaces: whole.replaces, reason: whole.reason, firstYear, lastYear, figures: figures.length },
				...{ withheld: figures.filter(({ state }) => state === 'withheld').length },
				...{ package: signed.package, digest, signature: signed.signature, keyFingerprint: key.fingerprint },
				...{ releasedAt: now, releasedBy: actor.actorId },
			},
			link.way,
		)
		if (link.way === 'push') await act.queue('pushPackage', { packageId: whole.id })
		if (link.way === 'pull') {
			const { id: releaseId, number } = whole
			await layOut(act, link, {
				...{ id: releaseId, number, digest, releasedAt: now, keyFingerprint: key.fingerprint },
				...{ package: signed.package, signature: signed.signature },
			})
		}
		return { releaseId: whole.id, number: whole.number }
	},
	audit: ({ linkId }, value) => ({
		kind: 'released-package',
		ids: value === null ? [linkId] : [value.releaseId],
	}),
	constraints: { one_package_of_a_number_stands: 'changed-meanwhile' },
})
