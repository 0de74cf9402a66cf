import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type RouterContextProvider,
	useActionData,
	useLoaderData,
} from 'react-router'
import { useTranslations } from 'use-intl'
import { houseContext, visitorContext } from '../../../../ui/context.ts'
import { FieldGroup, FieldRow, TextInput } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { Section } from '../../../../ui/page.tsx'
import { type Outcome, readForm, settle, show } from '../../../../ui/screen.ts'
import { Callout } from '../../../../ui/states.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { answerAsBody } from '../../commands/outside/answer-as-body.ts'
import { bodysPage } from '../../queries/outside/bodys-page.ts'
import { holderOf } from '../../queries/outside/callers.ts'
import { writeAbout } from '../../rules/passages.ts'
import { AttachmentField, AttachmentList } from '../parts/attachments.tsx'
import { PassageFields } from '../parts/passage-fields.tsx'
import { filesIn } from '../parts/posted-files.ts'
import { StanceField } from '../parts/stance-field.tsx'
import { About } from './about.tsx'
import { Proposal } from './proposal.tsx'
import { Became } from './published.tsx'
import { tooMany } from './too-many.ts'

async function bodyBy(context: Readonly<RouterContextProvider>, request: Request) {
	const code = new URL(request.url).searchParams.get('code') ?? ''
	const caller = await holderOf(context.get(houseContext), code)
	if (caller === null) throw data(null, { status: 404 })
	return caller
}

export async function loader({ context, request }: LoaderFunctionArgs) {
	return show(await bodysPage(await bodyBy(context, request), {}))
}

export async function action({ context, request }: ActionFunctionArgs) {
	const caller = await bodyBy(context, request)
	const posted = await readForm(request)
	if (!context.get(visitorContext).mayPost()) {
		return tooMany(posted)
	}
	const answer = await answerAsBody(caller, { ...posted, attachments: await filesIn(posted) })
	return answer.is === 'done' ? { ok: true as const, late: answer.value.late } : settle(answer, posted)
}

/** An invited body's page: what is asked, what it has answered, and the form while one may. */
export default function AnswerScreen() {
	const page = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('consultations.outside')
	const { passages, answer, state } = page
	const mayAnswer = state === 'open' || state === 'over'
	return (
		<>
			<About page={page} body={page.body} />
			{outcome?.ok === true && 'late' in outcome ? (
				<Callout kind="info" title={words('thanks')}>
					<p>
						{outcome.late ? words('thanksLate') : words('thanksBody', { municipality: page.municipality })}
					</p>
				</Callout>
			) : null}
			{answer === null ? null : <Answered page={page} mayAnswer={mayAnswer} />}
			{mayAnswer || outcome?.ok === false ? (
				<AnswerForm page={page} outcome={outcome} mayAnswer={mayAnswer} />
			) : (
				<Section title={words('proposal')}>
					<Proposal passages={passages} />
				</Section>
			)}
		</>
	)
}

type Page = ReturnType<typeof useLoaderData<typeof loader>>

/** What the body has answered, and what became of it. */
function Answered({ page, mayAnswer }: { page: Page; mayAnswer: boolean }) {
	const words = useTranslations('consultations.outside')
	const format = useFormat()
	const { answer } = page
	if (answer === null) return null
	const day = format.dayFull(answer.receivedOn)
	return (
		<Section title={words('became')}>
			<p className="reading">
				{words('answered', { day, number: String(answer.number) })} {mayAnswer ? words('change') : null}
			</p>
			<ul>
				{answer.parts.map(({ id, body, outcome, why }) => (
					<li key={id}>
						<p className="worded">{body}</p>
						{outcome === null ? (
							<p className="small quiet">{words('notTreated')}</p>
						) : (
							<Became outcome={outcome} why={why} />
						)}
					</li>
				))}
			</ul>
			<AttachmentList attachments={answer.attachments} />
		</Section>
	)
}

type AnswerFormProps = { page: Page; outcome: Outcome | undefined; mayAnswer: boolean }

function AnswerForm({ page, outcome, mayAnswer }: AnswerFormProps) {
	const words = useTranslations('consultations.outside')
	const { passages, answer, title } = page
	const asked = [{ part: 'whole', id: null, mark: '', title, text: '' }, ...passages]
	const said = new Map(answer?.parts.map(({ part, partId, body }) => [`${part} ${partId}`, body]))
	const before = asked.map(({ part, id }) => ({ body: said.get(`${part} ${id}`) ?? '' }))
	const initial = {
		...{ stance: answer?.stance ?? '', registryNumber: answer?.registryNumber ?? '' },
		parts: before,
	}
	return (
		<Form name="answerAsBody" words="consultations.outside" upload outcome={outcome} initial={initial}>
			<FieldGroup legend={words('whole')}>
				<StanceField />
				<PassageFields passages={asked.slice(0, 1)} outcome={outcome} />
				<AttachmentField />
			</FieldGroup>
			<FieldGroup legend={words('proposal')} hint={words('proposalText')}>
				<PassageFields
					passages={asked.slice(1)}
					from={1}
					said={asked.filter(({ part, id }) => said.has(`${part} ${id}`)).map(writeAbout)}
					outcome={outcome}
				/>
			</FieldGroup>
			<FieldRow>
				<TextInput name="registryNumber" optional />
				<TextInput name="writerName" autoComplete="name" optional />
			</FieldRow>
			<p className="reading">{words('public')}</p>
			{mayAnswer ? (
				<FormActions>
					<Submit>{words('send')}</Submit>
				</FormActions>
			) : null}
		</Form>
	)
}
