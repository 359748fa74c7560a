# syntax=docker/dockerfile:1
FROM node:24-slim AS packages
WORKDIR /desk
COPY package.json package-lock.json .npmrc ./
# Node is in the image: the npm package of it and everything for development stay out.
RUN npm ci --omit=dev --omit=optional --ignore-scripts && npm cache clean --force

FROM node:24-slim
ENV NODE_ENV=production \
    RECORD_DIR=/record \
    STATE_DIR=/state \
    PORT=3000
WORKDIR /desk
COPY --from=packages /desk/node_modules ./node_modules
COPY package.json LICENSE ./
COPY prompts ./prompts
COPY src ./src
# The playground is for trying out, not for running.
RUN rm -rf src/playground && install -d -o node -g node -m 0700 /state && install -d /record
COPY data /record
USER node
VOLUME ["/state"]
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/readyz`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
# Node itself is process 1, so that it hears SIGTERM.
CMD ["node", "src/main.ts"]
