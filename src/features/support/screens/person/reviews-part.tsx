import { useTranslations } from 'use-intl'
import { ButtonLink } from '../../../../ui/links.tsx'
import { Section } from '../../../../ui/page.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import type { PersonSupport } from './person-types.ts'

/** Each time the support was looked through, the latest first. */
export function ReviewsPart({ support }: { support: PersonSupport }) {
	const words = useTranslations('support.person')
	const codes = useTranslations('support.codes.support')
	const format = useFormat()
	return (
		<Section
			title={words('reviews.title')}
			aside={
				<ButtonLink to={`/people/${support.person.personId}/support/review`}>
					{words('actions.review')}
				</ButtonLink>
			}
		>
			{support.reviews.length === 0 ? <p className="quiet">{words('reviews.none')}</p> : null}
			<div className="stack-24">
				{support.reviews.map((one) => (
					<div key={one.id} className="stack-8">
						<h3>{`${format.day(one.onDay)} · ${codes(`changes.${one.changed}`)}`}</h3>
						<p>{one.findings}</p>
						{one.personsView === null ? null : <p>{words('reviews.view', { view: one.personsView })}</p>}
						{one.offered === null ? null : <p>{words('reviews.offered', { offered: one.offered })}</p>}
						<p className="quiet small">{one.by}</p>
					</div>
				))}
			</div>
		</Section>
	)
}
