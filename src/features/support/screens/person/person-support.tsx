import { type LoaderFunctionArgs, redirect, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { ButtonLink, TextLink } from '../../../../ui/links.tsx'
import { Columns, PageHead, Section } from '../../../../ui/page.tsx'
import { usePersonName } from '../../../../ui/person-name.ts'
import { callerOf, show } from '../../../../ui/screen.ts'
import { Callout } from '../../../../ui/states.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { personSupport } from '../../queries/agreements/person-support.ts'
import { useHours } from '../use-hours.ts'
import { AgreementsPart } from './agreements-part.tsx'
import { DecisionsPart } from './decisions-part.tsx'
import { GuidancePart, OffersPart } from './offers-part.tsx'
import { ReviewsPart } from './reviews-part.tsx'

export async function loader({ context, params }: LoaderFunctionArgs) {
	const support = show(await personSupport(callerOf(context), { personId: params.personId }))
	const { personId } = support.person
	if (personId !== params.personId) throw redirect(`/people/${personId}/support`)
	return { support }
}

/** All of one person's support on a page: agreed, decided, looked through, offered and refused. */
export default function PersonSupportScreen() {
	const { support } = useLoaderData<typeof loader>()
	const words = useTranslations('support.person')
	const codes = useTranslations('support.codes.support')
	const nameOf = usePersonName()
	const hoursOf = useHours()
	const format = useFormat()
	const { person, agreements, reviewOn, elderly } = support
	const name = nameOf(person)
	const minutes = agreements.reduce((sum, one) => sum + one.minutesNow, 0)
	const to = `/people/${person.personId}/support`
	const running = agreements.some(({ runs }) => runs)
	return (
		<>
			<PageHead
				title={`${name}: ${words('title').toLowerCase()}`}
				crumbs={[
					{ to: '/support', label: words('crumb') },
					{ to: `/people/${person.personId}`, label: name },
					{ label: words('title') },
				]}
				state={
					<>
						{running
							? words.rich('state.running', { hours: hoursOf(minutes), b: (chunks) => <b>{chunks}</b> })
							: words('state.none')}{' '}
						{reviewOn === null ? null : words('state.review', { day: format.day(reviewOn) })}
					</>
				}
				actions={
					<>
						<TextLink to={`/support/people/${person.personId}/plan`}>{words('plan')}</TextLink>
						<ButtonLink to={`${to}/decide`}>{words('actions.decide')}</ButtonLink>
						<ButtonLink to={`${to}/agree`} kind="primary">
							{words('actions.agree')}
						</ButtonLink>
					</>
				}
			/>
			{support.asksForElderlyCare ? (
				<Callout kind="info" title={words('elderly.title')}>
					<p>{words('elderly.text')}</p>
					<ButtonLink to={`${to}/elderly`}>{words('elderly.open')}</ButtonLink>
				</Callout>
			) : null}
			<Columns>
				<div className="stack-24">
					<AgreementsPart support={support} />
					<ReviewsPart support={support} />
				</div>
				<div className="stack-24">
					<DecisionsPart support={support} />
					<GuidancePart support={support} />
					<OffersPart support={support} />
					{elderly.length === 0 ? null : (
						<Section title={words('elderlyTitle')}>
							<ul>
								{elderly.map((one) => (
									<li key={one.id}>
										{words('elderlyDone', {
											basis:
												one.basis === null
													? codes(`notNeeded.${one.notNeededBecause ?? 'no-need-seen'}`)
													: codes(`bases.${one.basis}`),
											day: format.day(one.onDay),
										})}
									</li>
								))}
							</ul>
						</Section>
					)}
				</div>
			</Columns>
		</>
	)
}
