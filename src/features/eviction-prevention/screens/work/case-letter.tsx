import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	useActionData,
	useLoaderData,
} from 'react-router'
import { useTranslations } from 'use-intl'
import { DateInput, FieldRow, LongText, SelectInput, TextInput } from '../../../../ui/fields.tsx'
import { Form, Submit } from '../../../../ui/form.tsx'
import { useToday } from '../../../../ui/frame.tsx'
import { ButtonLink } from '../../../../ui/links.tsx'
import { DefinitionRows, PageHead, Section, Source } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { SeenAt } from '../../../../ui/seen-at.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { editLetter } from '../../commands/work/edit-letter.ts'
import { sendLetter } from '../../commands/work/send-letter.ts'
import { withdrawLetter } from '../../commands/work/withdraw-letter.ts'
import { caseLetters } from '../../queries/work/case-letters.ts'
import { useTemplateName } from './case-letters.tsx'

export async function loader({ context, params }: LoaderFunctionArgs) {
	const { caseId, letters, hidden } = show(await caseLetters(callerOf(context), { caseId: params.caseId }))
	const letter = letters.find(({ id }) => id === params.letterId)
	if (letter === undefined || hidden) throw data(null, { status: 404 })
	return { caseId, letter }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const { caseId, letterId } = params
	const commands = { editLetter, sendLetter, withdrawLetter }
	const said =
		posted.intent === 'sendLetter' || posted.intent === 'withdrawLetter' ? posted.intent : 'editLetter'
	const answer = await commands[said](callerOf(context), { ...posted, letterId })
	if (answer.is !== 'done') return settle<unknown>(answer, posted)
	const list = `/evictions/${caseId}/letters`
	return done(
		said === 'withdrawLetter' ? list : `${list}/${letterId}`,
		`evictionPrevention.work.done.${said}`,
	)
}

/** A draft to write on, print and send; or a letter exactly as it was sent. */
export default function CaseLetterScreen() {
	const { caseId, letter } = useLoaderData<typeof loader>()
	const words = useTranslations('evictionPrevention.work.letters')
	const nameOf = useTemplateName()
	const list = `/evictions/${caseId}/letters`
	const title = letter.subject ?? nameOf({ code: letter.template, name: null })
	return (
		<>
			<PageHead
				title={title}
				crumbs={[{ to: list, label: words('title') }, { label: title }]}
				actions={
					letter.channel === 'letter' ? (
						<ButtonLink to={`${list}/${letter.id}/paper.pdf`} file>
							{words(letter.state === 'sent' ? 'paper' : 'preview')}
						</ButtonLink>
					) : null
				}
			/>
			<div className="reading">{letter.state === 'sent' ? <Sent /> : <Draft />}</div>
		</>
	)
}

function Draft() {
	const { letter } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('evictionPrevention.work.letters')
	const today = useToday()
	const common = { words: 'evictionPrevention.work', outcome }
	return (
		<>
			<Form
				{...common}
				name="editLetter"
				initial={{ body: letter.body ?? '', ...(letter.subject === null ? {} : { subject: letter.subject }) }}
			>
				<SeenAt at={letter.writtenAt} />
				{letter.channel === 'letter' ? <TextInput name="subject" /> : null}
				<LongText name="body" rows={letter.channel === 'letter' ? 14 : 4} />
				<Submit kind="secondary">{words('save')}</Submit>
			</Form>
			<Section title={words('send')} note={words('sendNote')}>
				<Form {...common} name="sendLetter" initial={{ sentOn: today }}>
					<FieldRow>
						<SelectInput
							name="sentHow"
							width="medium"
							options={letter.ways.map((value) => ({ value, label: words(`ways.${value}`) }))}
						/>
						<DateInput name="sentOn" />
						<TextInput name="reference" width="medium" optional />
					</FieldRow>
					<Submit>{words('markSent')}</Submit>
				</Form>
				<Form {...common} name="withdrawLetter" inline>
					<Submit kind="quiet">{words('withdraw')}</Submit>
				</Form>
			</Section>
		</>
	)
}

function Sent() {
	const { letter } = useLoaderData<typeof loader>()
	const words = useTranslations('evictionPrevention.work.letters')
	const format = useFormat()
	const way = letter.sentHow === null ? '–' : words(`ways.${letter.sentHow}`)
	return (
		<>
			<DefinitionRows
				rows={[
					{ label: words('sentOn'), value: letter.sentOn === null ? '–' : format.day(letter.sentOn) },
					{ label: words('how'), value: [way, letter.reference].filter(Boolean).join(', ') },
					{ label: words('by'), value: letter.sentBy ?? '–' },
				]}
			/>
			<pre className="reading">{letter.body}</pre>
			<Source>{words('digest', { digest: letter.digest ?? '' })}</Source>
		</>
	)
}
