import { useTranslations } from 'use-intl'
import { HiddenInput, LongText } from '../../../../ui/fields.tsx'
import { Form, Submit } from '../../../../ui/form.tsx'
import { Disclosure } from '../../../../ui/page.tsx'
import type { Outcome } from '../../../../ui/screen.ts'
import { wasRefused } from '../../../../ui/was-refused.ts'
import type { KnowledgeTemplate } from '../../queries/knowledge/knowledge-template.ts'
import { TemplateHeadFields, TemplateSaidFields } from './template-form.tsx'

type TemplateFormsProps = { page: KnowledgeTemplate; outcome: Outcome | undefined }

/** What the secretariat may do with a template of its own. */
export function TemplateForms({ page: { template, versions }, outcome }: TemplateFormsProps) {
	const words = useTranslations('knowledge')
	const [latest] = versions
	const { title, about, licence, licensor, starts } = template
	const said = latest?.items?.join('\n') ?? latest?.text ?? ''
	return (
		<div className="section stack-8">
			<Disclosure summary={words('forms.newVersion')} open={wasRefused(outcome, 'releaseTemplateVersion')}>
				<Form name="releaseTemplateVersion" words="knowledge" outcome={outcome} upload initial={{ said }}>
					<HiddenInput name="after" value={String(latest?.number ?? 0)} />
					<LongText name="news" rows={2} />
					<TemplateSaidFields of={template.kind === 'plan' ? 'plan' : 'text'} />
					<Submit kind="secondary">{words('forms.newVersion')}</Submit>
				</Form>
			</Disclosure>
			<Disclosure summary={words('forms.changeTemplate')} open={wasRefused(outcome, 'changeTemplate')}>
				<Form
					name="changeTemplate"
					words="knowledge"
					outcome={outcome}
					initial={{ title, about, licence, licensor, starts: starts ?? '' }}
				>
					<TemplateHeadFields />
					<Submit kind="secondary">{words('save')}</Submit>
				</Form>
			</Disclosure>
			<Disclosure summary={words('forms.withdrawTemplate')} open={wasRefused(outcome, 'withdrawTemplate')}>
				<Form name="withdrawTemplate" words="knowledge" outcome={outcome}>
					<p>{words('forms.withdrawTemplateText')}</p>
					<Submit kind="danger">{words('forms.withdrawTemplate')}</Submit>
				</Form>
			</Disclosure>
		</div>
	)
}
