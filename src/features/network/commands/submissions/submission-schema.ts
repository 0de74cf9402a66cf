import * as z from 'zod'
import { packageSchema, signedPackageSchema } from './package-input.ts'

/** What senders build against, as JSON Schema 2020-12: docs/submission.schema.json. */
export function submissionSchema() {
	const { $schema, ...signed } = z.toJSONSchema(signedPackageSchema, { io: 'input' })
	const { $schema: _, ...inner } = z.toJSONSchema(packageSchema, { io: 'input' })
	return {
		$schema,
		title: 'Bofast submission',
		description:
			'What is posted to a network: the text of a package and its signature. The text is JSON of the shape $defs/package, written without blanks between its parts.',
		...signed,
		$defs: { package: inner },
	}
}
