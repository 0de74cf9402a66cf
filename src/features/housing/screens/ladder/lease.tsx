import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { DayText } from '../../../../ui/dates.tsx'
import { ProtectedWord } from '../../../../ui/marks.tsx'
import { Columns, Fact, Facts, PageHead } from '../../../../ui/page.tsx'
import { callerOf, show } from '../../../../ui/screen.ts'
import { Callout } from '../../../../ui/states.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { leasePage } from '../../queries/ladder/lease-page.ts'
import { LeaseNext } from './lease-next.tsx'
import { LeaseParts } from './lease-parts.tsx'
import { LeaseTenure } from './lease-tenure.tsx'
import { useFormName } from './use-form-name.ts'
import { useTimeThere } from './use-time-there.ts'
import { useWhoText } from './who-lives-there.tsx'

export async function loader({ context, params }: LoaderFunctionArgs) {
	return { page: show(await leasePage(callerOf(context), { stayId: params.stayId })) }
}

/** One home: its facts, what comes next, how it goes, what stands in the way, and security of tenure by its paragraphs. */
export default function LeaseScreen() {
	const { page } = useLoaderData<typeof loader>()
	const words = useTranslations('ladder')
	const ends = useTranslations('housing.endReasons')
	const format = useFormat()
	const formName = useFormName()
	const timeThere = useTimeThere()
	const who = useWhoText()
	const { lease } = page
	const name = who(page)
	const state =
		page.endsOn !== null && page.endReason !== null
			? words('lease.over', {
					...{ form: formName(page.form), ends: format.day(page.endsOn), why: ends(page.endReason) },
				})
			: words.rich('lease.now', {
					...{ form: formName(page.form), since: format.day(page.startsOn) },
					...{ time: timeThere(page.daysThere), b: (chunks) => <b>{chunks}</b> },
				})
	return (
		<>
			<PageHead
				title={name}
				crumbs={[{ to: '/housing/ladder', label: words('title') }, { label: name }]}
				kicker={page.hidden ? <ProtectedWord /> : undefined}
				state={state}
			/>
			<Facts>
				<Fact label={words('lease.facts.home')}>{page.home.name}</Fact>
				<Fact label={words('lease.facts.unit')}>{page.unit}</Fact>
				{lease === null ? null : (
					<>
						<Fact label={words('lease.facts.landlord')}>{lease.landlord ?? '–'}</Fact>
						<Fact label={words('lease.facts.rent')}>{format.amount(lease.rentOre)}</Fact>
						<Fact label={words('lease.facts.ends')}>
							{lease.endsOn === null ? words('lease.lasts') : <DayText day={lease.endsOn} />}
							{lease.endsOn !== null && lease.endsOn === lease.decisionEndsOn ? (
								<span className="quiet small"> {words('lease.together')}</span>
							) : null}
						</Fact>
						<Fact label={words('lease.facts.decision')}>{lease.decisionNumber ?? '–'}</Fact>
						<Fact label={words('lease.facts.takeOver')}>
							{lease.takeOverPlannedOn === null ? words('noDay') : <DayText day={lease.takeOverPlannedOn} />}
						</Fact>
					</>
				)}
				{page.nextCheckpoint === null ? null : (
					<Fact label={words('lease.facts.check')}>
						<DayText day={page.nextCheckpoint} relative="late" />
					</Fact>
				)}
			</Facts>
			{page.takeOver === null ? null : (
				<Callout kind="info" title={words('steps.take-over.done')}>
					{words('lease.takenOver', {
						...{ day: format.day(page.takeOver.onDay), by: page.takeOver.consentedBy },
						on: format.day(page.takeOver.consentedOn),
						support: words(page.takeOver.supportGoesOn ? 'lease.supportGoesOn' : 'lease.supportEnds'),
					})}
				</Callout>
			)}
			{page.breakdown === null ? null : (
				<Callout kind="warning" title={words('steps.breakdown.title')}>
					{words('lease.broke', {
						...{ day: format.day(page.breakdown.onDay), cause: words(`causes.${page.breakdown.cause}`) },
						tried: page.breakdown.tried,
						destination: words(`destinations.${page.breakdown.destination as 'shelter'}`),
					})}
				</Callout>
			)}
			<Columns wide="left">
				<div className="stack-24">
					{page.runs ? <LeaseNext page={page} /> : null}
					<LeaseParts page={page} />
				</div>
				{lease === null ? <div /> : <LeaseTenure lease={lease} rules={page.rules} />}
			</Columns>
		</>
	)
}
