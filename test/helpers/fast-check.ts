import fc from 'fast-check';

/**
 * The same cases at every run: what passed once passes again, and what fails fails for whoever looks into it. `TEST_SEED` looks at others:
 * any whole number, such as the time of day.
 */
fc.configureGlobal({seed: Number(process.env['TEST_SEED'] ?? 20_310_301)});

export {default as fc} from 'fast-check';
