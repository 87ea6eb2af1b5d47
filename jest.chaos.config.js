const unit = require('./jest.config.js');

// Many more than in npm test.
process.env.FEED_SEEDS ??= '500';
process.env.CHAOS_SEEDS ??= '200';

/** Seeded runs in which everything goes wrong that can. */
module.exports = { ...unit, roots: ['<rootDir>/test/chaos'] };
