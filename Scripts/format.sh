#!/usr/bin/env bash
# Puts the Swift code into the form that `make lint` asks for.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
require_swift
swift format format --in-place --parallel --recursive Package.swift Sources Tests
