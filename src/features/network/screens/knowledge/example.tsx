import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { TextLink } from '../../../../ui/links.tsx'
import { Columns, DefinitionRows, PageHead, Section } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { Callout } from '../../../../ui/states.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { changeExample } from '../../commands/knowledge/change-example.ts'
import { checkExample } from '../../commands/knowledge/check-example.ts'
import { withdrawExample } from '../../commands/knowledge/withdraw-example.ts'
import { exampleContact } from '../../queries/knowledge/example-contact.ts'
import { type KnowledgeExample, knowledgeExample } from '../../queries/knowledge/knowledge-example.ts'
import { CheckTold } from './check-told.tsx'
import { ExampleForms } from './example-forms.tsx'
import type { ExamplePage } from './example-page.ts'
import { useCrumbs } from './head.tsx'
import { Written } from './written.tsx'

export async function loader({ context, params, request }: LoaderFunctionArgs) {
	const caller = callerOf(context)
	const page = show(await knowledgeExample(caller, { exampleId: params.exampleId }))
	// Whom to call is opened when somebody asks, or changes it: the form holds it.
	const asked = new URL(request.url).searchParams.has('who')
	const who =
		asked && page.form !== null
			? show(await exampleContact(caller, { exampleId: params.exampleId })).contact
			: null
	return { ...page, asked, who }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const caller = callerOf(context)
	const given = { ...posted, exampleId: params.exampleId }
	const back = (said: string) => done(`/knowledge/examples/${params.exampleId}`, `knowledge.done.${said}`)
	switch (posted.intent) {
		case 'checkExample': {
			const answer = await checkExample(caller, given)
			return answer.is === 'done' ? back('checked') : settle(answer, posted)
		}
		case 'changeExample': {
			const answer = await changeExample(caller, given)
			return answer.is === 'done' ? back('changed') : settle(answer, posted)
		}
		default: {
			const answer = await withdrawExample(caller, given)
			return answer.is === 'done' ? back('withdrawn') : settle(answer, posted)
		}
	}
}

export default function ExampleScreen() {
	const page = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('knowledge')
	const { example, side, checks, form } = page
	return (
		<>
			<PageHead
				title={example.title}
				crumbs={useCrumbs('examples')}
				kicker={example.where}
				state={<CheckTold example={example} />}
			/>
			{example.withdrawnOn === null ? null : (
				<Callout kind="warning" title={words('example.withdrawn')}>
					{words('example.withdrawnText')}
				</Callout>
			)}
			<Columns wide="left">
				<div>
					<Section title={words('example.method')}>
						<Written text={example.method} />
					</Section>
					<Section title={words('example.result')}>
						<Written text={example.result} />
					</Section>
					<Section title={words('example.known')} note={words('evidence.scale')}>
						<p className="reading">
							<b>{words(`evidence.${example.evidence}.name`)}.</b>{' '}
							{words(`evidence.${example.evidence}.meaning`)}.
						</p>
						{example.evidenceSource === '' ? null : (
							<p className="reading quiet">{words('example.source', { source: example.evidenceSource })}</p>
						)}
					</Section>
				</div>
				<div>
					<Facts page={page} />
					{side === 'network' ? <Checked checks={checks} /> : null}
				</div>
			</Columns>
			{form !== null && example.withdrawnOn === null ? <ExampleForms page={page} outcome={outcome} /> : null}
		</>
	)
}

function Facts({ page: { example, form, asked, who } }: { page: ExamplePage }) {
	const words = useTranslations('knowledge')
	const { contact, networkName, targetGroups, activities } = example
	return (
		<Section title={words('example.contact')}>
			<DefinitionRows
				rows={[
					{ label: words('fields.contactOrganisation'), value: contact.organisation },
					{ label: words('fields.contactRole'), value: contact.role },
					...(who === null
						? []
						: [
								{ label: words('fields.contactName'), value: who.name },
								{ label: words('fields.contactReachedBy'), value: who.reachedBy },
							]),
					{
						label: words('example.groups'),
						value: targetGroups.map((group) => words(`groups.${group}`)).join(', '),
					},
					{
						label: words('example.activities'),
						value: activities.map((activity) => words(`activities.${activity}`)).join(', '),
					},
				]}
			/>
			{form === null || asked ? null : (
				<p className="small">
					<TextLink to={`/knowledge/examples/${example.id}?who=1`}>{words('example.who')}</TextLink>{' '}
					<span className="quiet">{words('example.whoHint')}</span>
				</p>
			)}
			{asked && who === null ? <p className="quiet">{words('example.nobody')}</p> : null}
			{networkName === null ? null : (
				<p className="quiet small">{words('example.copyNote', { network: networkName })}</p>
			)}
		</Section>
	)
}

function Checked({ checks }: { checks: KnowledgeExample['checks'] }) {
	const words = useTranslations('knowledge.example')
	const format = useFormat()
	return (
		<Section title={words('checked')}>
			{checks.length === 0 ? <p className="quiet">{words('never')}</p> : null}
			<ul className="stack-8">
				{checks.map(({ id, checkedOn, contact, goesOn, note }) => (
					<li key={id}>
						{words(contact)}, {words(`goesOn.${goesOn}`)}. {note}
						<div className="quiet small">{format.dayFull(checkedOn)}</div>
					</li>
				))}
			</ul>
		</Section>
	)
}
