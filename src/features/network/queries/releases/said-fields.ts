import * as z from 'zod'

/** What the municipality says beside what is published; what is left out is as it was said last. */
export const saidFields = {
	notCounted: z.array(z.string().max(80)).max(100).optional(),
	coverage: z
		.record(z.string().max(100), z.string().max(10))
		.refine((said) => Object.keys(said).length <= 1000, 'too-many')
		.optional(),
}

type Given = z.infer<z.ZodObject<typeof saidFields>>

/** Without the names of what is left out. */
export const saidAgain = ({ notCounted, coverage }: Given) => ({
	...(notCounted === undefined ? {} : { notCounted }),
	...(coverage === undefined ? {} : { coverage }),
})
