import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { Columns, DefinitionRows, Disclosure, PageHead, Section } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { Callout } from '../../../../ui/states.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { changeTemplate } from '../../commands/knowledge/change-template.ts'
import { copyTemplate } from '../../commands/knowledge/copy-template.ts'
import { releaseTemplateVersion } from '../../commands/knowledge/release-template-version.ts'
import { takeNewerVersion } from '../../commands/knowledge/take-newer-version.ts'
import { withdrawTemplate } from '../../commands/knowledge/withdraw-template.ts'
import { type KnowledgeTemplate, knowledgeTemplate } from '../../queries/knowledge/knowledge-template.ts'
import { licenceName } from '../../rules/knowledge/library.ts'
import { uploaded } from '../uploaded.ts'
import { Copies } from './copies.tsx'
import { CopyForms } from './copy-forms.tsx'
import { useCrumbs } from './head.tsx'
import { TemplateForms } from './template-forms.tsx'
import { VersionSaid } from './version-said.tsx'

export async function loader({ context, params }: LoaderFunctionArgs) {
	return show(await knowledgeTemplate(callerOf(context), { templateId: params.templateId }))
}

export async function action({ context, params, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const caller = callerOf(context)
	const given = { ...posted, templateId: params.templateId }
	const back = (said: string) => done(`/knowledge/templates/${params.templateId}`, `knowledge.done.${said}`)
	switch (posted.intent) {
		case 'copyTemplate': {
			const answer = await copyTemplate(caller, given)
			return answer.is === 'done' ? back('copied') : settle(answer, posted)
		}
		case 'takeNewerVersion': {
			const answer = await takeNewerVersion(caller, posted)
			return answer.is === 'done' ? back('taken') : settle(answer, posted)
		}
		case 'releaseTemplateVersion': {
			const answer = await releaseTemplateVersion(caller, { ...given, file: await uploaded(posted.file) })
			return answer.is === 'done' ? back('released') : settle(answer, posted)
		}
		case 'changeTemplate': {
			const answer = await changeTemplate(caller, given)
			return answer.is === 'done' ? back('changed') : settle(answer, posted)
		}
		default: {
			const answer = await withdrawTemplate(caller, given)
			return answer.is === 'done' ? back('withdrawn') : settle(answer, posted)
		}
	}
}

/** What a template says in its last version, on what terms, and how it becomes one's own. */
export default function TemplateScreen() {
	const page = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('knowledge')
	const format = useFormat()
	const { template, versions, copies, mayKeep, mayCopy } = page
	const [latest, ...earlier] = versions
	const named = (version: KnowledgeTemplate['versions'][number]) =>
		words('template.version', { number: String(version.number), day: format.dayFull(version.releasedOn) })
	return (
		<>
			<PageHead
				title={template.title}
				crumbs={useCrumbs('templates')}
				kicker={words(`kinds.${template.kind}.name`)}
				state={template.about}
			/>
			{template.withdrawnOn === null ? null : (
				<Callout kind="warning" title={words('template.withdrawn')}>
					{words('template.withdrawnText')}
				</Callout>
			)}
			<Columns wide="left">
				<div>
					{latest === undefined ? null : (
						<Section title={named(latest)}>
							<VersionSaid version={latest} />
						</Section>
					)}
					{earlier.length === 0 ? null : (
						<Section title={words('template.versions')}>
							{earlier.map((version) => (
								<Disclosure key={version.number} summary={named(version)}>
									<VersionSaid version={version} />
								</Disclosure>
							))}
						</Section>
					)}
				</div>
				<Terms page={page} />
			</Columns>
			{copies.length === 0 ? null : <Copies copies={copies} />}
			{mayCopy ? <CopyForms page={page} outcome={outcome} /> : null}
			{mayKeep ? <TemplateForms page={page} outcome={outcome} /> : null}
		</>
	)
}

function Terms({
	page: {
		template,
		versions: [latest],
	},
}: {
	page: KnowledgeTemplate
}) {
	const words = useTranslations('knowledge')
	return (
		<Section title={words('template.terms')}>
			<DefinitionRows
				rows={[
					{ label: words('fields.licence'), value: words(`licences.${licenceName[template.licence]}`) },
					{ label: words('template.licensor'), value: template.licensor },
					...(template.starts === null
						? []
						: [{ label: words('template.kit'), value: words(`starts.${template.starts}.name`) }]),
					...(template.networkName === null
						? []
						: [{ label: words('template.from'), value: template.networkName }]),
				]}
			/>
			{latest === undefined || template.withdrawnOn !== null ? null : (
				<p className="small">
					<a href={`${template.address}/versions/${latest.number}/file`} rel="noreferrer">
						{words('template.file')}
					</a>
				</p>
			)}
		</Section>
	)
}
