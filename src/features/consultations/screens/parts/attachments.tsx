import { useTranslations } from 'use-intl'
import { FileInput } from '../../../../ui/fields.tsx'
import { ButtonLink } from '../../../../ui/links.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import type { AttachmentKind } from '../../rules/attachments.ts'

/** Files that go with an answer. */
export function AttachmentField() {
	return <FileInput name="attachments[]" accept=".pdf,.docx,.odt,.png,.jpg,.jpeg" multiple optional />
}

type ListProps = {
	attachments: readonly {
		readonly id: string
		readonly position: number
		readonly kind: AttachmentKind
		readonly size: number
	}[]
	/** Where they are fetched, by those who may. */
	at?: string
}

/** What came with an answer, by its kind and size. */
export function AttachmentList({ attachments, at }: ListProps) {
	const words = useTranslations('consultations.attachments')
	const format = useFormat()
	if (attachments.length === 0) return null
	return (
		<ul>
			{attachments.map(({ id, position, kind, size }) => {
				const label = words('one', {
					...{ position: String(position), kind: words(kind) },
					size: format.number(Math.max(1, Math.round(size / 1024))),
				})
				return (
					<li key={id}>
						{at === undefined ? (
							label
						) : (
							<ButtonLink file kind="quiet" to={`${at}/${id}`}>
								{label}
							</ButtonLink>
						)}
					</li>
				)
			})}
		</ul>
	)
}
