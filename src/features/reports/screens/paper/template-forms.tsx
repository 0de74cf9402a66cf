import { useTranslations } from 'use-intl'
import { FileInput, HiddenInput } from '../../../../ui/fields.tsx'
import { Form, Submit } from '../../../../ui/form.tsx'
import { DefinitionRows, Disclosure, Section } from '../../../../ui/page.tsx'
import type { Outcome } from '../../../../ui/screen.ts'
import { useFormat } from '../../../../ui/use-format.ts'
import { Checksum } from './checksum.tsx'
import type { LayoutPage } from './loaded.ts'

type TemplateFormsProps = {
	page: Pick<LayoutPage, 'template' | 'templates' | 'fieldNames'>
	outcome: Outcome | undefined
}

/** The Word file that gives papers their looks: the one in force, those before it, and a new one. */
export function TemplateForms({ page: { template, templates, fieldNames }, outcome }: TemplateFormsProps) {
	const words = useTranslations('reports.layout')
	const format = useFormat()
	const form = { words: 'reports', outcome }
	const others = templates.filter(({ id }) => id !== template?.id)
	return (
		<Section title={words('template')} id="template">
			<div className="stack-16">
				<p className="reading quiet">{words('templateNote')}</p>
				{template === null ? (
					<p>{words('noTemplate')}</p>
				) : (
					<>
						<DefinitionRows
							rows={[
								{ label: words('templateFile'), value: template.fileName },
								{ label: words('templateAdded'), value: format.moment(template.addedAt) },
								{
									label: words('templateFields'),
									value:
										template.fields.length === 0
											? words('templateAsksNothing')
											: fieldNames
													.filter(({ field }) => template.fields.includes(field))
													.map(({ written }) => `{{${written}}}`)
													.join(' '),
								},
								{
									label: words('checksum'),
									value: <Checksum sha256={template.sha256} />,
								},
							]}
						/>
						<Form {...form} name="chooseWordTemplate" inline>
							<Submit kind="quiet">{words('dropTemplate')}</Submit>
						</Form>
					</>
				)}
				<Form {...form} name="addWordTemplate" upload>
					<FileInput
						name="file"
						label={words('templateChoose')}
						hint={words('templateHint')}
						accept=".docx,.dotx"
					/>
					<Submit kind="secondary">{words('addTemplate')}</Submit>
				</Form>
				<Disclosure summary={words('fieldsTitle')}>
					<p>{words('fieldsText')}</p>
					<DefinitionRows
						rows={fieldNames.map(({ field, written }) => ({
							label: `{{${written}}}`,
							value: words(`gives.${field}`),
						}))}
					/>
				</Disclosure>
				{others.length === 0 ? null : (
					<Disclosure summary={words('earlierTemplates', { count: others.length })}>
						{others.map(({ id, fileName, addedAt }) => (
							<Form key={id} {...form} name="chooseWordTemplate" inline>
								<span>
									{fileName}, {format.moment(addedAt)}
								</span>
								<HiddenInput name="templateId" value={id} />
								<Submit kind="quiet">{words('useTemplate')}</Submit>
							</Form>
						))}
					</Disclosure>
				)}
			</div>
		</Section>
	)
}
