import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { ButtonLink } from '../../../../ui/links.tsx'
import { PageHead, Section } from '../../../../ui/page.tsx'
import { callerOf, show } from '../../../../ui/screen.ts'
import { useFormat } from '../../../../ui/use-format.ts'
import { agreement } from '../../queries/agreements/agreement.ts'
import { Meetings, Offers, Quotas, Requirements } from './agreement-parts.tsx'
import { Terms } from './agreement-terms.tsx'
import type { Agreement } from './agreement-types.ts'
import { useCode } from './use-options.ts'
import { Warnings } from './warnings.tsx'

export async function loader({ context, params }: LoaderFunctionArgs) {
	return show(await agreement(callerOf(context), { agreementId: params.agreementId }))
}

/** One agreement with a landlord. */
export default function AgreementScreen() {
	const found = useLoaderData<typeof loader>()
	const words = useTranslations('agreements.page')
	const to = `/housing/agreements/${found.id}`
	const open = found.mayKeep && found.endedOn === null
	return (
		<>
			<PageHead
				title={`${found.landlord}: ${found.title}`}
				crumbs={[{ to: '/housing/agreements', label: words('crumb') }, { label: found.landlord }]}
				state={<State found={found} />}
				actions={
					open ? (
						<span className="row-wrap">
							{found.offers === null ? null : (
								<ButtonLink to={`${to}/offer`} kind="primary">
									{words('offer')}
								</ButtonLink>
							)}
							<ButtonLink to={`${to}/change`}>{words('change')}</ButtonLink>
							<ButtonLink to={`${to}/end`} kind="quiet">
								{words('end')}
							</ButtonLink>
						</span>
					) : undefined
				}
			/>
			<Warnings warnings={found.warnings} />
			<Section
				title={words('quotas')}
				aside={open ? <ButtonLink to={`${to}/quota`}>{words('setQuota')}</ButtonLink> : undefined}
			>
				<Quotas found={found} />
			</Section>
			<Section title={words('terms')}>
				<Terms found={found} />
			</Section>
			<Section
				title={words('requirements')}
				aside={
					open ? <ButtonLink to={`${to}/requirements`}>{words('setRequirements')}</ButtonLink> : undefined
				}
			>
				<Requirements found={found} />
			</Section>
			<Section
				title={words('meetings')}
				aside={open ? <ButtonLink to={`${to}/meeting`}>{words('noteMeeting')}</ButtonLink> : undefined}
			>
				<Meetings found={found} />
			</Section>
			{found.offers === null ? null : (
				<Section
					title={words('offers')}
					{...(found.offers.length < found.offersShown
						? {}
						: { note: words('offersLatest', { count: found.offersShown }) })}
				>
					<Offers offers={found.offers} />
				</Section>
			)}
		</>
	)
}

function State({ found }: { found: Agreement }) {
	const words = useTranslations('agreements.page')
	const format = useFormat()
	const code = useCode()
	const bold = { b: (chunks: React.ReactNode) => <b>{chunks}</b> }
	const { startsOn, endsOn, endedOn, endedBecause } = found
	if (endedOn !== null && endedBecause !== null) {
		const why = code('agreementEnds', endedBecause).toLocaleLowerCase()
		return words.rich('endedState', { day: format.dayFull(endedOn), why, ...bold })
	}
	const from = format.dayFull(startsOn)
	return endsOn === null
		? words.rich('inForceFurther', { from, ...bold })
		: words.rich('inForce', { from, to: format.dayFull(endsOn), ...bold })
}
