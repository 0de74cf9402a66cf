import type { ReactNode } from 'react'
import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	useActionData,
	useLoaderData,
} from 'react-router'
import { useTranslations } from 'use-intl'
import { Fact, Facts, PageHead } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { useFormat } from '../../../../ui/use-format.ts'
import { addCoordinatedMeasure } from '../../commands/coordinated/add-coordinated-measure.ts'
import { endCoordinatedPlan } from '../../commands/coordinated/end-coordinated-plan.ts'
import { holdCoordinatedFollowUp } from '../../commands/coordinated/hold-coordinated-follow-up.ts'
import { holdCoordinatedPlan } from '../../commands/coordinated/hold-coordinated-plan.ts'
import { inviteCoordinatedParty } from '../../commands/coordinated/invite-coordinated-party.ts'
import { rateCoordinatedPlan } from '../../commands/coordinated/rate-coordinated-plan.ts'
import { tellWhetherKept } from '../../commands/coordinated/tell-whether-kept.ts'
import { withdrawCoordinatedConsent } from '../../commands/coordinated/withdraw-coordinated-consent.ts'
import { coordinatedPlan } from '../../queries/coordinated/coordinated-plan.ts'
import { usePersonCrumbs } from '../use-person-crumbs.ts'
import type { PartProps } from './coordinated-types.ts'
import { EndingPart } from './ending-part.tsx'
import { FollowUpsPart } from './follow-ups-part.tsx'
import { MeasuresPart } from './measures-part.tsx'
import { OutcomePart } from './outcome-part.tsx'
import { PartiesPart } from './parties-part.tsx'
import { useTallyWords } from './use-tally-words.ts'

const commands = {
	inviteCoordinatedParty,
	holdCoordinatedPlan,
	addCoordinatedMeasure,
	tellWhetherKept,
	holdCoordinatedFollowUp,
	rateCoordinatedPlan,
	withdrawCoordinatedConsent,
	endCoordinatedPlan,
} as const

export async function loader({ context, params, request }: LoaderFunctionArgs) {
	const { coordinatedPlanId } = params
	const page = show(await coordinatedPlan(callerOf(context), { coordinatedPlanId }))
	return { page, promise: new URL(request.url).searchParams.get('promise') }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const intent = String(posted.intent)
	if (!Object.hasOwn(commands, intent)) throw data(null, { status: 404 })
	const { coordinatedPlanId, personId } = params
	const command = commands[intent as keyof typeof commands]
	const answer = await command(callerOf(context), { ...posted, coordinatedPlanId })
	if (answer.is !== 'done') return settle(answer, posted)
	const back = `/support/people/${personId}/coordinated/${coordinatedPlanId}`
	return done(back, `supportPlan.coordinated.done.${intent}`)
}

/** One SIP or ISIP from the call to the end: who promised what, and whether it was kept. */
export default function CoordinatedScreen() {
	const { page, promise } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	return (
		<>
			<Head page={page} />
			<MeasuresPart page={page} outcome={outcome} promise={promise} />
			<OutcomePart page={page} outcome={outcome} />
			<PartiesPart page={page} outcome={outcome} />
			<FollowUpsPart page={page} outcome={outcome} />
			<EndingPart page={page} outcome={outcome} />
		</>
	)
}

function Head({ page }: Pick<PartProps, 'page'>) {
	const words = useTranslations('supportPlan.coordinated')
	const plan = useTranslations('supportPlan.plan')
	const format = useFormat()
	const tally = useTallyWords()
	const { name, crumbs, to } = usePersonCrumbs(page.person)
	const kind = words(`short.${page.kind}`)
	return (
		<>
			<PageHead
				title={words('title', { kind, name })}
				crumbs={[...crumbs, { to: to.plan, label: plan('crumb') }, { label: kind }]}
				state={<State page={page} />}
			/>
			<Facts>
				<Fact label={words('consent.given')}>
					{format.day(page.consentOn)}
					<br />
					<span className="quiet small">{words(`consentWays.${page.consentHow}`)}</span>
				</Fact>
				<Fact label={words('consent.to')}>{page.consentTo ?? '–'}</Fact>
				<Fact label={words('measures.housing')}>
					{page.heldOn === null ? '–' : words(`housing.${page.housing ? 'yes' : 'no'}`)}
				</Fact>
				<Fact label={words('measures.title')}>{tally(page.tally) ?? '–'}</Fact>
			</Facts>
		</>
	)
}

function State({ page }: Pick<PartProps, 'page'>) {
	const words = useTranslations('supportPlan.coordinated.state')
	const endings = useTranslations('supportPlan.coordinated.endings')
	const format = useFormat()
	const bold = (chunks: ReactNode) => <b>{chunks}</b>
	const day = (given: typeof page.heldOn) => (given === null ? '–' : format.day(given))
	switch (page.state) {
		case 'called':
			return words.rich('called', { b: bold, day: day(page.plannedFor), consent: day(page.consentOn) })
		case 'running':
			return words.rich('running', { b: bold, day: day(page.heldOn), lead: page.lead ?? '–' })
		case 'stopped':
			return words.rich('stopped', { b: bold, day: day(page.consentWithdrawnOn) })
		case 'ended':
			return words.rich('ended', {
				...{ b: bold, day: day(page.endedOn) },
				because: page.endedBecause === null ? '–' : endings(page.endedBecause),
			})
	}
}
