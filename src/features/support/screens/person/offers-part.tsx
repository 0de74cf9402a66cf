import { useTranslations } from 'use-intl'
import { ButtonLink, TextLink } from '../../../../ui/links.tsx'
import { Section } from '../../../../ui/page.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import type { PersonSupport } from './person-types.ts'

/** Guidance in finding a home: offered, and what was answered. */
export function GuidancePart({ support }: { support: PersonSupport }) {
	const words = useTranslations('support.person.guidance')
	const codes = useTranslations('support.codes.support')
	const format = useFormat()
	const to = `/people/${support.person.personId}/support`
	return (
		<Section title={words('title')} aside={<ButtonLink to={`${to}/guidance`}>{words('add')}</ButtonLink>}>
			{support.guidance.length === 0 ? (
				<p className="quiet">{words('none')}</p>
			) : (
				<ul>
					{support.guidance.map((one) => (
						<li key={one.id}>
							{`${codes(`guidance.${one.answer}`)}, ${words('offered', { day: format.day(one.offeredOn, { weekday: false }) })}`}
							{one.declineReason === null ? null : ` (${codes(`declines.${one.declineReason}`)})`}
							{one.answer === 'waiting' ? (
								<>
									{' '}
									<TextLink to={`${to}/answer?guidance=${one.id}`}>{words('answer')}</TextLink>
								</>
							) : null}
						</li>
					))}
				</ul>
			)}
		</Section>
	)
}

/** What somebody said no to, why, and when it is asked again. */
export function OffersPart({ support }: { support: PersonSupport }) {
	const words = useTranslations('support.person.offers')
	const codes = useTranslations('support.codes.support')
	const format = useFormat()
	const to = `/people/${support.person.personId}/support`
	return (
		<Section title={words('title')} aside={<ButtonLink to={`${to}/refused`}>{words('add')}</ButtonLink>}>
			{support.offers.length === 0 ? (
				<p className="quiet">{words('none')}</p>
			) : (
				<ul>
					{support.offers.map((one) => (
						<li key={one.id}>
							{[
								codes(`refusedMatters.${one.about}`),
								words('refused', { day: format.day(one.refusedOn, { weekday: false }) }),
								codes(`refusalReasons.${one.reason}`),
								one.dueOn === null ? null : words('next', { day: format.day(one.dueOn) }),
								one.offeredAgainOn === null
									? null
									: words('wasAgain', { day: format.day(one.offeredAgainOn) }),
							]
								.filter(Boolean)
								.join(' · ')}
							{one.note === null ? null : <div className="quiet small">{one.note}</div>}
							{one.dueOn === null ? null : (
								<div>
									<TextLink to={`${to}/again?offer=${one.id}`}>{words('again')}</TextLink>
								</div>
							)}
						</li>
					))}
				</ul>
			)}
		</Section>
	)
}
