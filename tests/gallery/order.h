// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/look/colorscheme.h"
#include "ui/state/loginstate.h"

#include <QtCore/QList>
#include <QtCore/QLocale>
#include <QtCore/QStringList>

#include <variant>

namespace BlazeAuth::Gallery {

struct Dress
{
    QString name;
    ColorScheme scheme;
};

/// What is to be taken pictures of, and where they go.
struct Order
{
    QList<Dress> dresses;
    QList<QLocale> languages;
    QList<LoginState> states;
    int percent = 100; ///< Of the scale of the screen.
    bool separate = false; ///< Each picture in a file of its own, instead of on sheets.
    QString folder;
};

struct OrderProblem
{
    QString what;
};

/// Before there is an application: the scale has to be known by then.
[[nodiscard]] std::variant<Order, OrderProblem> readOrder(const QStringList &arguments);

} // namespace BlazeAuth::Gallery
