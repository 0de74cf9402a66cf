import { useTranslations } from 'use-intl'
import { TextLink } from '../../../../ui/links.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import type { Revision } from '../../rules/known/revised.ts'

/** A figure that a round froze and that is another now: the first value, when it was frozen, what it is and why. */
export function ChangedSince({
	revisions,
	mayKeep,
}: {
	revisions: readonly (Revision & { readonly counted: boolean })[]
	mayKeep: boolean
}) {
	const words = useTranslations('known.revisions')
	const format = useFormat()
	if (revisions.length === 0) return null
	return (
		<section className="section reading">
			<h3>{words('title')}</h3>
			<ul>
				{revisions.map(({ roundId, frozenOn, when, published, now, reason, counted }) => (
					<li key={`${roundId} ${when} ${published}`}>
						{words('changed', {
							...{ when, published, now, day: format.dayFull(frozenOn) },
							why: reason === null ? '' : words('why', { reason: reason.replace(/\.$/, '') }),
						})}{' '}
						{mayKeep && counted && reason === null ? (
							<TextLink to={`/follow-up/${roundId}/known`}>{words('write')}</TextLink>
						) : null}
					</li>
				))}
			</ul>
		</section>
	)
}
