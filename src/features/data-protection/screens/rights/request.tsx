import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { TextLink } from '../../../../ui/links.tsx'
import { DefinitionRows, PageHead, Section } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle } from '../../../../ui/screen.ts'
import { Callout } from '../../../../ui/states.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { decideMask } from '../../commands/rights/decide-mask.ts'
import { decideMasks } from '../../commands/rights/decide-masks.ts'
import { extendExtract } from '../../commands/rights/extend-extract.ts'
import { gatherExtract } from '../../commands/rights/gather-extract.ts'
import { giveExtract } from '../../commands/rights/give-extract.ts'
import { refuseExtract } from '../../commands/rights/refuse-extract.ts'
import { sendToSecondLook } from '../../commands/rights/send-to-second-look.ts'
import { takeSecondLook } from '../../commands/rights/take-second-look.ts'
import { MaskDesk } from './mask-desk.tsx'
import { openRequest, type RequestPage } from './open-request.ts'
import { RequestSteps } from './request-steps.tsx'
import { Due } from './requests.tsx'
import { WholeDocument } from './whole-document.tsx'

export async function loader(asked: LoaderFunctionArgs) {
	return await openRequest(asked)
}

const steps = {
	gatherExtract: { act: gatherExtract, said: 'gathered' },
	extendExtract: { act: extendExtract, said: 'extended' },
	decideMask: { act: decideMask, said: 'decided' },
	decideMasks: { act: decideMasks, said: 'decided' },
	sendToSecondLook: { act: sendToSecondLook, said: 'sent' },
	takeSecondLook: { act: takeSecondLook, said: 'looked' },
	giveExtract: { act: giveExtract, said: 'given' },
	refuseExtract: { act: refuseExtract, said: 'refused' },
} as const

export async function action({ context, params, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const step = Object.entries(steps).find(([name]) => name === posted.intent)?.[1] ?? steps.gatherExtract
	const answer = await step.act(callerOf(context), { ...posted, requestId: params.requestId })
	return answer.is === 'done'
		? done(`/protection/requests/${params.requestId}`, `rights.done.${step.said}`)
		: settle(answer, posted)
}

/** One request, from who asked to what was given; one step is the next at a time. */
export default function RequestScreen() {
	const page = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('rights')
	const place = useTranslations('dataProtection')
	const format = useFormat()
	const { request, state, document } = page
	const settledOn = request.givenOn ?? request.refusedOn
	return (
		<>
			<PageHead
				title={words('one', {
					number: words('number', { year: String(request.year), number: String(request.number) }),
				})}
				crumbs={[
					{ to: '/protection', label: place('title') },
					{ to: '/protection/requests', label: words('title') },
				]}
				state={words(`states.${state}`, { day: settledOn === null ? '' : format.day(settledOn) })}
			/>
			{state === 'sent-back' ? (
				<Callout kind="warning" title={words('states.sent-back')}>
					<p>{words('steps.back', { words: request.lookWords })}</p>
				</Callout>
			) : null}
			<RequestFacts page={page} />
			<RequestSteps page={page} outcome={outcome} />
			{document === null ? null : <MaskDesk page={page} outcome={outcome} />}
			{document === null ? null : <WholeDocument page={page} outcome={outcome} />}
		</>
	)
}

function RequestFacts({ page: { request, state, due } }: { page: RequestPage }) {
	const words = useTranslations('rights')
	const format = useFormat()
	const rows = [
		{ label: words('steps.askedBy'), value: words(`askers.${request.askedBy as 'person'}`) },
		{ label: words('steps.provedBy'), value: words(`proofs.${request.provedBy as 'known'}`) },
		{ label: words('steps.received'), value: format.day(request.receivedOn) },
		{ label: words('steps.due'), value: <Due request={{ state, due, dueOn: request.dueOn }} /> },
		{
			label: words('steps.scope'),
			value: request.scope === '' ? words('steps.everything') : request.scope,
		},
		...(request.gatheredAt === null
			? []
			: [
					{
						label: words('steps.person'),
						value:
							request.personId === null ? (
								words('steps.unknown')
							) : (
								<>
									{words('steps.known')}{' '}
									<TextLink to={`/protection/people/${request.personId}/reads`}>
										{words('steps.reads')}
									</TextLink>
								</>
							),
					},
				]),
	]
	return (
		<Section title={words('steps.facts')}>
			<DefinitionRows rows={rows} />
			{request.extendedWhy === '' ? null : (
				<p className="quiet">{words('steps.extended', { why: request.extendedWhy })}</p>
			)}
		</Section>
	)
}
