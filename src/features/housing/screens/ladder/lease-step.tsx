import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	useActionData,
	useLoaderData,
} from 'react-router'
import { useTranslations } from 'use-intl'
import { PageHead } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { destinations } from '../../../homelessness/index.ts'
import { changeLease } from '../../commands/ladder/change-lease.ts'
import { endBlocker } from '../../commands/ladder/end-blocker.ts'
import { holdCheckpoint } from '../../commands/ladder/hold-checkpoint.ts'
import { noteBlocker } from '../../commands/ladder/note-blocker.ts'
import { recordBreakdown } from '../../commands/ladder/record-breakdown.ts'
import { takeNextStep } from '../../commands/ladder/take-next-step.ts'
import { takeOver } from '../../commands/ladder/take-over.ts'
import { writeLease } from '../../commands/ladder/write-lease.ts'
import { moveOut } from '../../commands/stays/move-out.ts'
import { grantChoices } from '../../queries/ladder/grant-choices.ts'
import { leasePage } from '../../queries/ladder/lease-page.ts'
import { LeaseStepForm } from './lease-step-form.tsx'
import { useWhoText } from './who-lives-there.tsx'

const commands = {
	next: takeNextStep,
	checkpoint: holdCheckpoint,
	blocker: noteBlocker,
	'end-blocker': endBlocker,
	'take-over': takeOver,
	change: changeLease,
	write: writeLease,
	out: moveOut,
	breakdown: recordBreakdown,
} as const
type StepName = keyof typeof commands

function stepOf(name: string | undefined): StepName {
	if (name === undefined || !Object.hasOwn(commands, name)) throw data(null, { status: 404 })
	return name as StepName
}

export async function loader({ context, params }: LoaderFunctionArgs) {
	const caller = callerOf(context)
	const step = stepOf(params.step)
	const page = show(await leasePage(caller, { stayId: params.stayId }))
	const asks = step === 'next' || step === 'write'
	const choices = asks ? show(await grantChoices(caller, { personId: page.personId })) : null
	const own = choices === null ? null : { ...choices, waivers: [...page.waivers] }
	return { step, page, choices: own, leftFor: destinations.map(({ code }) => code) }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const step = stepOf(params.step)
	const stayId = params.stayId
	const answer = await commands[step](callerOf(context), { ...posted, stayId })
	if (answer.is !== 'done') return settle(answer, posted)
	const next = 'stayId' in answer.value ? answer.value.stayId : stayId
	return done(`/housing/ladder/${next}`, `ladder.steps.${step}.done`)
}

/** One short form about one home. */
export default function LeaseStepScreen() {
	const { step, page, choices, leftFor } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('ladder')
	const who = useWhoText()
	const name = who(page)
	const note = step === 'take-over' || step === 'out' || step === 'breakdown' || step === 'change'
	return (
		<>
			<PageHead
				title={words(`steps.${step}.title`)}
				crumbs={[
					{ to: '/housing/ladder', label: words('title') },
					{ to: `/housing/ladder/${page.stayId}`, label: name },
					{ label: words(`steps.${step}.title`) },
				]}
				state={note ? words(`stepNotes.${step}`) : undefined}
			/>
			<LeaseStepForm step={step} page={page} choices={choices} leftFor={leftFor} outcome={outcome} />
		</>
	)
}
